using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Site.Addresses;

namespace InferCheck.Site.Asking;

/// <summary>What a reader asks of the index: the state of the page, all of it in the address.</summary>
internal sealed record IndexQuery
{
    public const int LongestSearch = 200;

    public string Search { get; init; } = "";

    public string? Preset { get; init; }

    public IReadOnlyList<Requirement> Requirements { get; init; } = [];

    /// <summary>Whether what holds only under conditions counts; said of all topics alike.</summary>
    public bool AcceptsOnlyIf { get; init; } = true;

    public IReadOnlyList<string> Kinds { get; init; } = [];

    public IReadOnlyList<string> Seats { get; init; } = [];

    public IReadOnlyList<string> Tiers { get; init; } = [];

    /// <summary>Companies that the provider names as sub-processors, any of them.</summary>
    public IReadOnlyList<string> Uses { get; init; } = [];

    /// <summary>Models that the service runs, any of them.</summary>
    public IReadOnlyList<string> Models { get; init; } = [];

    /// <summary>Makers of which it runs a model, any of them.</summary>
    public IReadOnlyList<string> Makers { get; init; } = [];

    public int? OlderThan { get; init; }

    /// <summary>What became of the quotes at their sources.</summary>
    public IReadOnlyList<string> QuoteStates { get; init; } = [];

    /// <summary>What the whole answer supposes against what is.</summary>
    public Supposed Supposed { get; init; } = Supposed.Nothing;

    public string? Sort { get; init; }

    public int Page { get; init; } = 1;

    /// <summary>What the address asked besides and nobody here knows: it is left out, and said to be.</summary>
    public IReadOnlyList<(string Name, string Value)> Unknown { get; init; } = [];

    public bool IsFiltered => Preset is not null || Requirements.Count > 0 || Kinds.Count > 0 || Seats.Count > 0 || Tiers.Count > 0 || Uses.Count > 0
        || Models.Count > 0 || Makers.Count > 0 || OlderThan is not null || QuoteStates.Count > 0 || Supposed.Without.Count > 0;

    /// <summary>Whether a policy file could ask something of this.</summary>
    public bool AsksPolicy => Preset is not null || Requirements.Count + Models.Count + Supposed.Without.Count > 0;

    /// <summary>The same question about what is.</summary>
    public IndexQuery AsIs => this with { Supposed = Supposed.Nothing, Page = 1 };

    public IReadOnlyList<string> AcceptedOf(string topic) => Requirements.FirstOrDefault(requirement => requirement.Topic == topic)?.Accepted ?? [];

    /// <summary>The address of this question: names in alphabetical order, each once, nothing that says nothing.</summary>
    public string ToAddress() => QueryAddress.Write(Paths.Home, Pairs());

    public IEnumerable<KeyValuePair<string, string>> Pairs()
    {
        var pairs = Requirements.Select(requirement => Pair(requirement.Topic, string.Join(',', requirement.Accepted))).Concat(
        [
            Pair(IndexQueryReader.Search, Search),
            Pair(IndexQueryReader.Preset, Preset ?? ""),
            Pair(IndexQueryReader.OnlyIf, AcceptsOnlyIf ? "" : IndexQueryReader.No),
            Pair(IndexQueryReader.Kind, string.Join(',', Kinds)),
            Pair(IndexQueryReader.Seat, string.Join(',', Seats)),
            Pair(IndexQueryReader.Tier, string.Join(',', Tiers)),
            Pair(IndexQueryReader.UsesCompany, string.Join(',', Uses)),
            Pair(IndexQueryReader.RunsModel, string.Join(',', Models)),
            Pair(IndexQueryReader.RunsMaker, string.Join(',', Makers)),
            Pair(IndexQueryReader.Older, OlderThan is { } days ? FormattableString.Invariant($"{days}") : ""),
            Pair(IndexQueryReader.Quotes, string.Join(',', QuoteStates)),
            .. SupposedQuery.Pairs(Supposed),
            Pair(IndexQueryReader.Sort, Sort ?? ""),
            Pair(IndexQueryReader.Page, Page > 1 ? FormattableString.Invariant($"{Page}") : ""),
        ]);
        return pairs.Where(pair => pair.Value.Length > 0).OrderBy(pair => pair.Key, StringComparer.Ordinal);
    }

    private static KeyValuePair<string, string> Pair(string key, string value) => KeyValuePair.Create(key, value);
}
