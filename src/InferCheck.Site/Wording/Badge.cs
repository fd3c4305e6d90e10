using InferCheck.Matching;
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
        var claims = profile.Facts(topic);
        var main = Fact.Main(claims);
        var tone = words.Tone(topic, main?.Values ?? []);
        var value = main switch
        {
            null => texts["cell.none"],
            { IsSilent: true } => texts["cell.silent"],
            { IsConflicting: true } => texts["cell.conflicting"],
            _ when Fact.Differing(claims, main).Count > 0 => texts["badge.differs", words.Values(topic, main.Values)],
            { IsConditional: true } => texts["badge.conditional", words.Values(topic, main.Values)],
            _ => words.Values(topic, main.Values),
        };
        var isQualified = claims.Count > 1 || main is { IsConditional: true };
        return new Badge(words.Topic(topic), Finished(profile.Provider, value, texts), tone == "good" && isQualified ? "caution" : tone);
    }

    private static string Finished(ProviderRow provider, string value, Texts texts)
    {
        var cut = value.Length <= LongestValue ? value : value[..(LongestValue - 1)].TrimEnd() + "…";
        return provider.Retired is null ? cut : texts["badge.retired", cut];
    }
}
