using InferCheck.Model;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Wording;

/// <summary>What a badge says: a label, the word for it, and the tone of the word.</summary>
internal sealed record Badge(string Label, string Value, string Tone)
{
    private const int LongestValue = 40;

    public static Badge OfTier(ProviderRow provider, Words words, Texts texts)
    {
        var tier = words.Tier(provider.Tier);
        return new Badge("InferCheck", Finished(provider, tier is null ? "" : words.In(tier.Label), texts), tier?.Tone ?? "neutral");
    }

    /// <summary>A badge stands alone: a contradiction goes before all else, and that a value does not hold for all of the service is said.</summary>
    public static Badge OfTopic(Profile profile, string topic, Words words, Texts texts)
    {
        var claims = profile.Claims.Where(claim => claim.Topic == topic).ToList();
        var main = claims.Find(claim => claim.Status == Statuses.Conflicting) ?? ListedClaim.Main(claims);
        var tone = words.Tone(topic, main?.Values ?? []);
        var value = main switch
        {
            null => texts["cell.none"],
            { Status: Statuses.NotStated } => texts["cell.silent"],
            { Status: Statuses.Conflicting } => texts["cell.conflicting"],
            _ when ListedClaim.Differing(claims, main) > 0 => texts["badge.differs", words.Values(topic, main.Values)],
            { ConditionList.Count: > 0 } => texts["badge.conditional", words.Values(topic, main.Values)],
            _ => words.Values(topic, main.Values),
        };
        var isQualified = claims.Count > 1 || main?.ConditionList.Count > 0;
        return new Badge(words.Topic(topic), Finished(profile.Provider, value, texts), tone == "good" && isQualified ? "caution" : tone);
    }

    private static string Finished(ProviderRow provider, string value, Texts texts)
    {
        var cut = value.Length <= LongestValue ? value : value[..(LongestValue - 1)].TrimEnd() + "…";
        return provider.Retired is null ? cut : texts["badge.retired", cut];
    }
}
