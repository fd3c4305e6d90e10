using InferCheck.Matching;
using InferCheck.Site.Addresses;
using InferCheck.Site.Asking;

namespace InferCheck.Site.Features.Comparing;

/// <summary>What a reader wants side by side: the state of the page, all of it in the address.</summary>
internal sealed record CompareQuery
{
    public const int MostShown = 4;

    /// <summary>As asked for, known or not, in the reader's order.</summary>
    public IReadOnlyList<string> Providers { get; init; } = [];

    public string? Preset { get; init; }

    public bool OnlyDifferences { get; init; }

    /// <summary>What the comparison supposes against what is.</summary>
    public SupposedQuery Asked { get; init; } = SupposedQuery.Nothing;

    /// <summary>The same comparison under these suppositions.</summary>
    public CompareQuery Supposing(Supposed supposed) => this with { Asked = new(supposed) };

    public CompareQuery With(string slug) => this with { Providers = [.. Providers, slug] };

    public CompareQuery Without(string slug) => this with { Providers = [.. Providers.Where(other => other != slug)] };

    public CompareQuery Replace(string asked, string slug) =>
        this with { Providers = [.. Providers.Select(other => other == asked ? slug : other).Distinct()] };

    public string ToAddress() => QueryAddress.Write(Paths.Compare, Pairs());

    public IEnumerable<KeyValuePair<string, string>> Pairs()
    {
        foreach (var slug in Providers)
        {
            yield return KeyValuePair.Create(CompareQueryReader.Provider, slug);
        }

        if (Preset is not null)
        {
            yield return KeyValuePair.Create(CompareQueryReader.Preset, Preset);
        }

        if (OnlyDifferences)
        {
            yield return KeyValuePair.Create(CompareQueryReader.Only, CompareQueryReader.Differences);
        }

        foreach (var pair in SupposedQuery.Pairs(Asked.Supposed))
        {
            yield return pair;
        }
    }
}
