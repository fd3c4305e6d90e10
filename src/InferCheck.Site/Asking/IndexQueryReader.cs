using System.Globalization;
using InferCheck.Model;
using InferCheck.Store.Reading;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Asking;

/// <summary>An address into a question: unknown names and values are dropped, repeated ones joined, the order is the vocabulary's.</summary>
internal sealed class IndexQueryReader(Vocabulary vocabulary)
{
    public const string Search = "q";
    public const string Preset = "preset";
    public const string OnlyIf = "only-if";
    public const string No = "no";
    public const string Kind = "kind";
    public const string Seat = "seat";
    public const string Tier = "tier";
    public const string Older = "older";
    public const string Quotes = "quotes";
    public const string Sort = "sort";
    public const string Page = "page";

    private const int MostPages = 10_000;

    public static IReadOnlyList<int> Ages { get; } = [30, 90, 180, 365];

    public IndexQuery Read(IQueryCollection query) => new()
    {
        Search = SearchText(query[Search]),
        Preset = Known(query[Preset], vocabulary.Presets.Select(preset => preset.Key)) is [var preset, ..] ? preset : null,
        Requirements = [.. vocabulary.Topics.Where(topic => topic.HasValues).Select(topic => Requirement(topic, query)).OfType<Requirement>()],
        AcceptsOnlyIf = !Known(query[OnlyIf], [No]).Any(),
        Kinds = Known(query[Kind], vocabulary.Words(WordList.Kinds).Select(word => word.Key)),
        Seats = Known(query[Seat], vocabulary.Countries.Select(country => country.Key)),
        Tiers = Known(query[Tier], vocabulary.Tiers.Select(tier => tier.Key)),
        QuoteStates = Known(query[Quotes], QuoteState.All),
        OlderThan = Number(query[Older]) is { } days && Ages.Contains(days) ? days : null,
        Sort = Known(query[Sort], SortKeys(vocabulary).Where(key => key != OrderQueries.ByName)) is [var sort, ..] ? sort : null,
        Page = Number(query[Page]) is { } page && page is > 0 and < MostPages ? page : 1,
    };

    /// <summary>Whether an address says the same as the canonical one, whatever the spelling of its escapes.</summary>
    public static bool IsCanonical(IQueryCollection query, IndexQuery read) =>
        read.Pairs().Select(pair => (pair.Key, Value: pair.Value)).SequenceEqual(query.Select(pair => (pair.Key, Value: pair.Value.Count == 1 ? pair.Value[0] ?? "" : "\0")));

    public static IEnumerable<string> SortKeys(Vocabulary vocabulary) =>
        [OrderQueries.ByName, OrderQueries.ByTier, OrderQueries.ByLastRead, .. vocabulary.Topics.Select(topic => topic.Key)];

    private static Requirement? Requirement(Topic topic, IQueryCollection query) =>
        Known(query[topic.Key], topic.Values.Select(value => value.Key)) is { Count: > 0 } accepted ? new Requirement(topic.Key, accepted) : null;

    private static IReadOnlyList<string> Known(IEnumerable<string?> given, IEnumerable<string> known)
    {
        var values = given.SelectMany(text => (text ?? "").Split(',')).ToHashSet();
        return [.. known.Where(values.Contains)];
    }

    private static string SearchText(IEnumerable<string?> given)
    {
        var words = string.Join(' ', given).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries);
        var text = string.Join(' ', words.Select(word => new string([.. word.Where(letter => !char.IsControl(letter) && !char.IsSurrogate(letter))])));
        return text.Length <= IndexQuery.LongestSearch ? text : text[..IndexQuery.LongestSearch].TrimEnd();
    }

    private static int? Number(IEnumerable<string?> given) =>
        int.TryParse(given.FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
