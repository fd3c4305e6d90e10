using System.Globalization;
using InferCheck.Diagnostics;
using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Asking;

/// <summary>An address into a question: unknown names are dropped, unknown values named, repeated ones joined, the order is the vocabulary's.</summary>
internal sealed class IndexQueryReader(Vocabulary vocabulary)
{
    public const string Search = "q";
    public const string Preset = "preset";
    public const string OnlyIf = "only-if";
    public const string No = "no";
    public const string Kind = "kind";
    public const string Seat = "seat";
    public const string Tier = "tier";
    public const string UsesCompany = "uses";
    public const string RunsModel = "model";
    public const string RunsMaker = "maker";
    public const string Older = "older";
    public const string Quotes = "quotes";
    public const string Suppose = "suppose";
    public const string Without = "without";
    public const string Sort = "sort";
    public const string Page = "page";

    private const int MostPages = 10_000;
    private const int MostUnknown = 3;

    public static IReadOnlyList<int> Ages { get; } = [30, 90, 180, 365];

    public IndexQuery Read(IQueryCollection query) => new()
    {
        Search = SearchText(query[Search]),
        Preset = Asked(query, Preset) is [var preset, ..] ? preset : null,
        Requirements = [.. vocabulary.Topics.Where(topic => topic.HasValues).Select(topic => new Requirement(topic.Key, Asked(query, topic.Key)))
            .Where(requirement => requirement.Accepted.Count > 0)],
        AcceptsOnlyIf = !Known(query[OnlyIf], [No]).Any(),
        Kinds = Asked(query, Kind),
        Seats = Asked(query, Seat),
        Tiers = Asked(query, Tier),
        Uses = Asked(query, UsesCompany),
        Models = Asked(query, RunsModel),
        Makers = Asked(query, RunsMaker),
        QuoteStates = Asked(query, Quotes),
        OlderThan = Number(query[Older]) is { } days && Ages.Contains(days) ? days : null,
        Supposed = Supposed(query),
        Sort = Known(query[Sort], ProviderOrders.Keys(vocabulary).Where(key => key != ProviderOrders.Usual)) is [var sort, ..] ? sort : null,
        Unknown = Unknown(query, query.Keys),
        Page = Number(query[Page]) is { } page && page is > 0 and < MostPages ? page : 1,
    };

    /// <summary>What is supposed against what is, on whatever page.</summary>
    public Supposed Supposed(IQueryCollection query) => Matching.Supposed.Of(vocabulary, Asked(query, Suppose), Asked(query, Without));

    /// <summary>Values that are none of a name that takes its values from a closed list.</summary>
    public IReadOnlyList<(string Name, string Value)> Unknown(IQueryCollection query, IEnumerable<string> names) =>
        [.. names.SelectMany(name => Values(query[name]).Where(value => value.Length > 0).Except(WordsOf(name) ?? Values(query[name]))
            .Select(value => (name, Printable.Cut(value)))).Take(MostUnknown)];

    /// <summary>Whether an address says the same as the canonical one, whatever the spelling of its escapes.</summary>
    public static bool IsCanonical(IQueryCollection query, IndexQuery read) =>
        read.Pairs().Select(pair => (pair.Key, Value: pair.Value))
            .SequenceEqual(query.Select(pair => (pair.Key, Value: pair.Value.Count == 1 ? pair.Value[0] ?? "" : "\0")));

    private IReadOnlyList<string> Asked(IQueryCollection query, string name) =>
        query.ContainsKey(name) ? Known(query[name], WordsOf(name) ?? []) : [];

    /// <summary>The closed list from which a name takes its values; nothing where it takes any, or is no name of ours.</summary>
    private IEnumerable<string>? WordsOf(string name) => name switch
    {
        Preset => vocabulary.Presets.Select(preset => preset.Key),
        Kind => vocabulary.Words(WordList.Kinds).Select(word => word.Key),
        Seat => vocabulary.Countries.Select(country => country.Key),
        Tier => vocabulary.Tiers.Select(tier => tier.Key),
        UsesCompany => vocabulary.Companies.Select(company => company.Key),
        RunsModel => vocabulary.Models.Select(model => model.Slug),
        RunsMaker => vocabulary.Makers.Select(maker => maker.Key),
        Quotes => QuoteState.All,
        Suppose => vocabulary.Suppositions.Select(supposition => supposition.Key),
        Without => vocabulary.CompanyExit is null ? [] : vocabulary.Companies.Select(company => company.Key),
        _ => vocabulary.FindTopic(name) is { HasValues: true } topic ? topic.Values.Select(value => value.Key) : null,
    };

    private static IReadOnlyList<string> Known(IEnumerable<string?> given, IEnumerable<string> known)
    {
        var values = Values(given).ToHashSet();
        return [.. known.Where(values.Contains)];
    }

    private static IEnumerable<string> Values(IEnumerable<string?> given) => given.SelectMany(text => (text ?? "").Split(','));

    private static string SearchText(IEnumerable<string?> given)
    {
        var words = string.Join(' ', given).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries);
        var text = string.Join(' ', words.Select(word => new string([.. word.Where(letter => !char.IsControl(letter) && !char.IsSurrogate(letter))])));
        return text.Length <= IndexQuery.LongestSearch ? text : text[..IndexQuery.LongestSearch].TrimEnd();
    }

    private static int? Number(IEnumerable<string?> given) =>
        int.TryParse(given.FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
