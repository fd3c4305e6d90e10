using InferCheck.Model;

namespace InferCheck.Matching;

/// <summary>Decides whether a provider meets a requirement. Nothing else in the program does.</summary>
public static class Matcher
{
    public static bool Accepts(Requirement requirement, Fact fact) => fact.Values.Any(value => requirement.Accepted.Contains(value));

    public static RequirementMatch Match(Requirement requirement, IEnumerable<Fact> facts)
    {
        var about = facts.Where(fact => fact.Topic == requirement.Topic).ToList();
        return new RequirementMatch(requirement, Decide(requirement, about), about);
    }

    public static ConditionsMatch Match(Conditions conditions, IReadOnlyCollection<Fact> facts) => Match(conditions, requirement => Match(requirement, facts));

    /// <summary>For callers that know already how each requirement alone is met.</summary>
    public static ConditionsMatch Match(Conditions conditions, Func<Requirement, RequirementMatch> match)
    {
        var parts = conditions.All.Select(match).ToList();
        if (conditions.Any.Count > 0)
        {
            // The first of the best alternatives, so that a reader sees the shortest way in.
            parts.AddRange(conditions.Any
                .Select(alternative => alternative.Select(match).ToList())
                .MinBy(Worst)!);
        }

        return new ConditionsMatch(Worst(parts), parts);
    }

    /// <summary>Claims about the same part add up: a report that names other certificates takes nothing from those the provider names itself.</summary>
    internal static bool IsAnswered(Fact fact, IEnumerable<Fact> accepted) => accepted.Any(other => other.AppliesTo == fact.AppliesTo);

    private static Outcome Worst(List<RequirementMatch> parts)
    {
        var worst = Outcome.Met;
        foreach (var part in parts)
        {
            worst = part.Outcome > worst ? part.Outcome : worst;
        }

        return worst;
    }

    private static Outcome Decide(Requirement requirement, List<Fact> facts)
    {
        if (facts.Exists(fact => fact.IsConflicting))
        {
            return Outcome.Disputed;
        }

        var stated = facts.FindAll(fact => fact.IsStated);
        var accepted = stated.FindAll(fact => Accepts(requirement, fact));
        return (stated.Count, accepted.Count) switch
        {
            (0, _) => Outcome.NotStated,
            (_, 0) => Outcome.NotMet,
            _ when stated.Exists(fact => !IsAnswered(fact, accepted)) || accepted.Exists(fact => fact.Conditions.Count > 0) => requirement.Strict ? Outcome.NotMet : Outcome.OnlyIf,
            _ => Outcome.Met,
        };
    }
}
