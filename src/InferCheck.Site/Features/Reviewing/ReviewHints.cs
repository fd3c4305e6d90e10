using InferCheck.Model;
using InferCheck.Model.Shapes;

namespace InferCheck.Site.Features.Reviewing;

/// <summary>What goes wrong most often with claims that look like this one, as questions to its reader; an audit of the evidence found them.</summary>
internal static class ReviewHints
{
    private const int Most = 4;

    public static IReadOnlyList<string> All { get; } =
        ["silence", "conflict", "reported", "cut", "europe", "strongest", "figure", "condition", "exclusion", "beginning", "end", "part"];

    public static IReadOnlyList<string> Of(Claim claim, Vocabulary vocabulary) => [.. Found(claim, vocabulary).Take(Most)];

    private static IEnumerable<string> Found(Claim claim, Vocabulary vocabulary)
    {
        var quotes = claim.Evidence.Select(item => item.Quote?.Value).OfType<string>().ToList();
        var topic = vocabulary.FindTopic(claim.Topic?.Value);
        (string Hint, bool Holds)[] asked =
        [
            ("silence", claim.Is(Statuses.NotStated)),
            ("conflict", claim.Is(Statuses.Conflicting)),
            ("reported", claim.Is(Statuses.ThirdParty)),
            ("cut", quotes.Exists(quote => quote.Contains(" ... ", StringComparison.Ordinal))),
            ("europe", claim.Regions.Any(region => region.Value == "EU")),
            ("strongest", topic is { HasValues: true, Values: [var first, ..] } && claim.Values.Any(value => value.Value == first.Key)),
            ("figure", ClaimFields.In(ClaimPlace.Precision).SelectMany(field => claim.Fields.Texts(field.Key)).Any(text => text.Value.Any(char.IsAsciiDigit))),
            ("condition", claim.Conditions.Count > 0),
            ("exclusion", claim.Excludes.Count > 0),
            ("beginning", quotes.Exists(quote => char.IsLower(quote[0]))),
            ("end", quotes.Exists(quote => !char.IsPunctuation(quote[^1]))),
            ("part", claim.AppliesTo is null),
        ];
        return asked.Where(hint => hint.Holds).Select(hint => hint.Hint);
    }
}
