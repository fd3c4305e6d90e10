using InferCheck.Matching;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Asking;

/// <summary>The four lists that answer a question, and what belongs around them.</summary>
internal sealed record IndexResult
{
    /// <summary>How each provider stands to what was asked of its claims, and why.</summary>
    public required Evaluation Evaluation { get; init; }

    public required IReadOnlyList<IndexSection> Sections { get; init; }

    /// <summary>Those one topic short, who stand in their lists as well; nothing where only one is asked about.</summary>
    public IReadOnlyList<NearProvider> Near { get; init; } = [];

    public required IReadOnlyDictionary<int, ProviderRow> Rows { get; init; }

    public required FacetCounts Facets { get; init; }

    public required int Pages { get; init; }

    /// <summary>What the search found besides providers, and with which words.</summary>
    public Found Found { get; init; } = Found.Nothing;

    /// <summary>Where the words of the search stand, one hit a provider that is shown, and the best that belong to none.</summary>
    public IReadOnlyDictionary<string, SearchHit> Hits { get; init; } = new Dictionary<string, SearchHit>();

    public IReadOnlyList<SearchHit> OtherHits { get; init; } = [];

    public IReadOnlyDictionary<long, string> Snippets { get; init; } = new Dictionary<long, string>();

    public int Total => Sections.Sum(section => section.Count);

    /// <summary>Whether of any provider it is not known.</summary>
    public bool LeavesOpen => Sections.Any(section => section.Count > 0 && section.Outcome.IsOpen());

    public int CountOf(Outcome outcome) => Sections.Where(section => section.Outcome == outcome).Sum(section => section.Count);
}
