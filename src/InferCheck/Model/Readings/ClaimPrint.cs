using System.Security.Cryptography;
using System.Text;
using InferCheck.Model.Shapes;

namespace InferCheck.Model.Readings;

/// <summary>
/// What somebody signs who reads a claim: a short hash of each of its parts, so that a later edit cannot keep the signature and it can be told what changed.
/// Who read it and when a source was opened is no part of it.
/// </summary>
public static class ClaimPrint
{
    private const int Digits = 8;
    private const char Separator = '-';

    /// <summary>The parts in their order.</summary>
    public static IReadOnlyList<string> Parts { get; } = ["value", "meaning", "limits", "quotes", "sources", "summary"];

    public static string Of(Claim claim, Vocabulary vocabulary)
    {
        var topic = vocabulary.FindTopic(claim.Topic?.Value);
        return string.Join(Separator,
        [
            Hash([claim.Topic, claim.Status, .. claim.Values]),
            Hash([topic?.Question.English, .. Meanings(claim, topic)]),
            Hash(ClaimFields.OfAnswer.SelectMany(field => claim.Fields.Texts(field.Key).Select(text => $"{field.Key} {text.Value}"))),
            Hash(claim.Evidence.SelectMany(item => new[] { item.Quote?.Value, item.Note?.Value, item.Translation?.Value })),
            Hash(claim.Evidence.SelectMany(item => new[] { item.Source?.Value, item.Document?.Value, item.Dated?.Value })),
            Hash([claim.Summary, claim.Disagreement, .. claim.Searched]),
        ]);
    }

    public static bool Is(string print) => print.Split(Separator) is var hashes && hashes.Length == Parts.Count
        && Array.TrueForAll(hashes, hash => hash.Length == Digits && hash.All(char.IsAsciiHexDigitLower));

    /// <summary>The parts in which two prints differ.</summary>
    public static IReadOnlyList<string> Changed(string before, string now)
    {
        var (old, present) = (before.Split(Separator), now.Split(Separator));
        return [.. Parts.Where((_, place) => old.ElementAtOrDefault(place) != present.ElementAtOrDefault(place))];
    }

    private static IEnumerable<string?> Meanings(Claim claim, Topic? topic) =>
        claim.Values.Select(value => topic?.Find(value.Value)).OfType<TopicValue>().SelectMany(value => new[] { value.Label.English, value.Meaning.English });

    private static string Hash(IEnumerable<Scalar?> texts) => Hash(texts.Select(text => text?.Value));

    private static string Hash(IEnumerable<string?> texts)
    {
        var joined = string.Concat(texts.Select(text => text is null ? "\u001e" : $"{text}\u001f"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(joined)).AsSpan(0, Digits / 2));
    }
}
