using InferCheck.Model;

namespace InferCheck.Matching;

/// <summary>How every provider of the content stands to one set of conditions, and why. Outcomes stand at the place of the provider's id less one.</summary>
public sealed class Evaluation
{
    private readonly ContentIndex index;
    private readonly (IReadOnlyList<Asked> All, IReadOnlyList<IReadOnlyList<Asked>> Any) parts;

    internal Evaluation(ContentIndex index, Conditions conditions)
    {
        this.index = index;
        Conditions = conditions;
        parts = conditions.Map(requirement => new Asked(requirement, index.Outcomes(requirement)));
        Outcomes = parts.Any.Count == 0 ? Worst(parts.All)
            : OutcomeLists.Worst(index.Providers, [Worst(parts.All), OutcomeLists.Best(index.Providers, parts.Any.Select(Worst))]);
    }

    public Conditions Conditions { get; }

    public Outcome[] Outcomes { get; }

    /// <summary>Of one of the requirements that all must be met, by its place among them.</summary>
    public Outcome[] OutcomesOf(int requirement) => parts.All[requirement].Outcomes;

    /// <summary>How many of the requirements that decide are open, for each provider: the fewer, the nearer it is to meeting all.</summary>
    public int[] OpenCounts()
    {
        var counts = new int[index.Providers];
        for (var place = 0; place < counts.Length; place++)
        {
            counts[place] = Open(parts.All, place) + (parts.Any.Count == 0 ? 0 : Open(parts.Any.MinBy(way => WorstAt(way, place))!, place));
        }

        return counts;

        static int Open(IReadOnlyList<Asked> asked, int place) => asked.Count(part => part.Outcomes[place].IsOpen());

        static Outcome WorstAt(IReadOnlyList<Asked> way, int place) => way.Count == 0 ? Outcome.Met : way.Max(part => part.Outcomes[place]);
    }

    /// <summary>For each of the requirements that all must be met: how many providers it alone keeps from meeting everything.</summary>
    public int[] SoleObstacles()
    {
        var ways = parts.Any.Count == 0 ? null : OutcomeLists.Best(index.Providers, parts.Any.Select(Worst));
        var counts = new int[parts.All.Count];
        for (var place = 0; place < index.Providers; place++)
        {
            var obstacle = -1;
            var obstacles = ways is null || ways[place] <= Outcome.OnlyIf ? 0 : 2;
            for (var part = 0; part < counts.Length && obstacles < 2; part++)
            {
                if (parts.All[part].Outcomes[place] > Outcome.OnlyIf)
                {
                    (obstacle, obstacles) = (part, obstacles + 1);
                }
            }

            if (obstacles == 1)
            {
                counts[obstacle]++;
            }
        }

        return counts;
    }

    /// <summary>What alone keeps a provider from meeting everything; nothing where that are several topics, or none.</summary>
    public RequirementMatch? Missing(int provider)
    {
        if (!AreOfOneTopic(parts.All, provider - 1, null, out var missing))
        {
            return null;
        }

        Asked? nearest = null;
        foreach (var way in parts.Any)
        {
            if (AreOfOneTopic(way, provider - 1, missing, out var more))
            {
                if (more == missing)
                {
                    return Match(missing, provider);
                }

                nearest ??= more;
            }
        }

        return Match(parts.Any.Count == 0 ? missing : nearest, provider);
    }

    /// <summary>With the claims that led there.</summary>
    public ConditionsMatch Match(int provider) => Matcher.Match((
        [.. parts.All.Select(asked => Match(asked, provider)!)],
        [.. parts.Any.Select(way => (IReadOnlyList<RequirementMatch>)[.. way.Select(asked => Match(asked, provider)!)])]));

    private RequirementMatch? Match(Asked? asked, int provider) =>
        asked is null ? null : new(asked.Requirement, asked.Outcomes[provider - 1], index.Facts(provider, asked.Requirement.Topic));

    /// <summary>Whether what stands in the way, with what was found to do so before, is no more than one topic.</summary>
    private static bool AreOfOneTopic(IReadOnlyList<Asked> asked, int place, Asked? before, out Asked? obstacle)
    {
        obstacle = before;
        foreach (var part in asked)
        {
            if (part.Outcomes[place] > Outcome.OnlyIf)
            {
                if (obstacle is not null && obstacle.Requirement.Topic != part.Requirement.Topic)
                {
                    return false;
                }

                obstacle ??= part;
            }
        }

        return true;
    }

    private Outcome[] Worst(IReadOnlyList<Asked> asked) => OutcomeLists.Worst(index.Providers, asked.Select(part => part.Outcomes));

    private sealed record Asked(Requirement Requirement, Outcome[] Outcomes);
}
