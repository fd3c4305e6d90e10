using InferCheck.Model;

namespace InferCheck.Matching;

/// <summary>The label a provider gets: the first tier whose conditions have one of its outcomes.</summary>
public static class TierMatch
{
    public static Tier? Of(IEnumerable<Tier> tiers, IReadOnlyCollection<Fact> facts, Supposed? supposed = null) =>
        tiers.FirstOrDefault(tier => Fits(tier, () => Matcher.Match((supposed ?? Supposed.Nothing).LabelAsked(tier.Conditions), facts).Outcome));

    /// <summary>The same of all providers at once, by the place of the provider's id less one.</summary>
    public static IReadOnlyList<Tier?> OfAll(IReadOnlyList<Tier> tiers, ContentIndex index, Supposed supposed)
    {
        var outcomes = tiers.Select(tier => index.Evaluate(supposed.LabelAsked(tier.Conditions)).Outcomes).ToList();
        return [.. Enumerable.Range(0, index.Providers).Select(place =>
            tiers.Index().FirstOrDefault(tier => Fits(tier.Item, () => outcomes[tier.Index][place])).Item)];
    }

    private static bool Fits(Tier tier, Func<Outcome> outcome) => tier.Conditions.IsEmpty || tier.Outcomes.Contains(outcome().Name());
}
