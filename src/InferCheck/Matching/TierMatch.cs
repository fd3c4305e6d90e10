using InferCheck.Model;

namespace InferCheck.Matching;

/// <summary>The label a provider gets: the first tier whose conditions have one of its outcomes.</summary>
public static class TierMatch
{
    public static Tier? Of(IEnumerable<Tier> tiers, IReadOnlyCollection<Fact> facts) => tiers.FirstOrDefault(tier => Fits(tier, facts));

    private static bool Fits(Tier tier, IReadOnlyCollection<Fact> facts) =>
        tier.Conditions.IsEmpty || tier.Outcomes.Contains(Matcher.Match(tier.Conditions, facts).Outcome.Name());
}
