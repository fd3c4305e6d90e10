using InferCheck.Model;

namespace InferCheck.Matching;

/// <summary>
/// Whether one provider meets a requirement, from its claims. <see cref="ContentIndex"/> says it of all providers at once; both weigh by
/// <see cref="Weighing"/>.
/// </summary>
public static class Matcher
{
    public static bool Accepts(Requirement requirement, Fact fact) => Accepts(requirement, fact.Answers);

    public static RequirementMatch Match(Requirement requirement, IEnumerable<Fact> facts)
    {
        var about = facts.Where(fact => fact.Topic == requirement.Topic).ToList();
        return new RequirementMatch(requirement, Decide(requirement, about), about);
    }

    public static ConditionsMatch Match(Conditions conditions, IReadOnlyCollection<Fact> facts) =>
        Match(conditions.Map(requirement => Match(requirement, facts)));

    /// <summary>The requirements each alone, put together: the first of the best alternatives, so that a reader sees the shortest way in.</summary>
    internal static ConditionsMatch Match((IReadOnlyList<RequirementMatch> All, IReadOnlyList<IReadOnlyList<RequirementMatch>> Any) parts)
    {
        IReadOnlyList<RequirementMatch> decisive = parts.Any.Count == 0 ? parts.All : [.. parts.All, .. parts.Any.MinBy(Worst)!];
        return new ConditionsMatch(Worst(decisive), decisive);
    }

    internal static bool Accepts(Requirement requirement, IReadOnlyList<string> answers) => requirement switch
    {
        { Refuses: true } => !answers.Any(requirement.Accepted.Contains),
        { Dropped.Count: 0 } => answers.Any(requirement.Accepted.Contains),
        _ => answers.Any(answer => requirement.Accepted.Contains(answer) && !requirement.Dropped.Contains(answer)),
    };

    /// <summary>Whether a claim about the same part has what is asked for.</summary>
    internal static bool IsAnswered(Fact fact, IEnumerable<Fact> accepted) => accepted.Any(other => other.AppliesTo == fact.AppliesTo);

    internal static Outcome Decide(Requirement requirement, IReadOnlyCollection<Fact> facts)
    {
        if (requirement.Refuses)
        {
            return NamedCompanies.Decide(requirement, facts);
        }

        var weighing = new Weighing(requirement.SilenceIsNo);
        foreach (var (place, part) in facts.GroupBy(fact => fact.AppliesTo).Index())
        {
            foreach (var fact in part)
            {
                weighing.Add(Stance.Of(fact, provider: 0, place, answer: 0), Accepts(requirement, fact));
            }
        }

        return weighing.Decide(requirement.Strict);
    }

    private static Outcome Worst(IReadOnlyList<RequirementMatch> parts) => parts.Count == 0 ? Outcome.Met : parts.Max(part => part.Outcome);
}
