using System.Collections.Concurrent;
using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Store;
using InferCheck.Store.Reading;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Asking;

/// <summary>Answers the index's question: which providers meet it, which under conditions, which leave it open, which do not.</summary>
internal sealed class IndexListing(ContentStore store, TimeProvider time)
{
    public const int PageSize = 100;

    private const int MostOthers = 8;

    private readonly IReadOnlyList<ProviderRow> providers = store.Providers.All();
    private readonly ListedClaims claims = new(store);
    private readonly ConcurrentDictionary<bool, FacetSets> facets = new();

    public IndexResult Answer(IndexQuery query)
    {
        var hits = store.Search.Find(query.Search);
        var ids = Ids(query, hits);
        var asked = Asked(query);
        var outcomes = Worst(asked.Values);
        var sections = Sections(ids, outcomes, query.Page);
        var shown = sections.SelectMany(section => section.Ids).ToList();
        var slugs = shown.Select(id => providers[id - 1].Slug).ToHashSet();
        var best = hits.Where(hit => hit.Provider is not null && slugs.Contains(hit.Provider)).DistinctBy(hit => hit.Provider).ToList();
        var others = hits.Where(hit => hit.Provider is null).Take(MostOthers).ToList();
        return new IndexResult
        {
            Sections = sections,
            Pages = Math.Max(1, (ids.Count + PageSize - 1) / PageSize),
            Rows = shown.ToDictionary(id => id, id => providers[id - 1]),
            Claims = claims.Of(shown),
            Facets = FacetsOf(query).Count(ids, asked),
            Hits = best.ToDictionary(hit => hit.Provider!),
            OtherHits = others,
            Snippets = store.Search.Snippets(query.Search, [.. best, .. others]),
        };
    }

    /// <summary>A preset and ticked facets are one question.</summary>
    public Conditions ConditionsOf(IndexQuery query)
    {
        var preset = store.Vocabulary.Presets.FirstOrDefault(known => known.Key == query.Preset)?.Conditions ?? Conditions.None;
        var asked = new Conditions([.. preset.All, .. query.Requirements], preset.Any);
        return query.AcceptsOnlyIf ? asked : asked.AsStrict();
    }

    private IReadOnlyList<int> Ids(IndexQuery query, IReadOnlyList<SearchHit> hits)
    {
        if (query.Search.Length == 0)
        {
            return store.Order.Ids(query.Sort ?? OrderQueries.ByName);
        }

        var bySlug = providers.ToDictionary(provider => provider.Slug, provider => provider.Id);
        var found = hits.Where(hit => hit.Provider is not null).Select(hit => bySlug[hit.Provider!]).Distinct().ToList();
        return query.Sort is null ? found : [.. store.Order.Ids(query.Sort).Where(found.ToHashSet().Contains)];
    }

    /// <summary>The outcomes by what asked for them, so that a facet can be counted as if it alone were not ticked.</summary>
    private Dictionary<string, IReadOnlyList<Outcome>> Asked(IndexQuery query)
    {
        var narrowing = new Narrowing(providers, DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime));
        var asked = query.Requirements.ToDictionary(requirement => requirement.Topic, requirement => store.Filter.Outcomes(requirement with { Strict = !query.AcceptsOnlyIf }));
        Add(IndexQueryReader.Preset, query.Preset is not null, () => store.Filter.Outcomes(ConditionsOf(query with { Requirements = [] })));
        Add(IndexQueryReader.Kind, query.Kinds.Count > 0, () => narrowing.Kind(query.Kinds));
        Add(IndexQueryReader.Seat, query.Seats.Count > 0, () => narrowing.Seat(query.Seats));
        Add(IndexQueryReader.Tier, query.Tiers.Count > 0, () => narrowing.Tier(query.Tiers));
        Add(IndexQueryReader.Quotes, query.QuoteStates.Count > 0, () => narrowing.Quotes(query.QuoteStates));
        Add(IndexQueryReader.Older, query.OlderThan is not null, () => narrowing.OlderThan(query.OlderThan!.Value));
        return asked;

        void Add(string name, bool isAsked, Func<IReadOnlyList<Outcome>> outcomes)
        {
            if (isAsked)
            {
                asked.Add(name, outcomes());
            }
        }
    }

    private Outcome[] Worst(IEnumerable<IReadOnlyList<Outcome>> asked)
    {
        var worst = new Outcome[providers.Count];
        foreach (var outcomes in asked)
        {
            for (var place = 0; place < worst.Length; place++)
            {
                worst[place] = outcomes[place] > worst[place] ? outcomes[place] : worst[place];
            }
        }

        return worst;
    }

    private static IReadOnlyList<IndexSection> Sections(IReadOnlyList<int> ids, Outcome[] outcomes, int page)
    {
        var skip = (page - 1) * PageSize;
        var left = PageSize;
        var sections = new List<IndexSection>();
        foreach (var outcome in (ReadOnlySpan<Outcome>)[Outcome.Met, Outcome.OnlyIf, Outcome.NotStated, Outcome.NotMet])
        {
            var shown = new List<int>();
            var count = 0;
            foreach (var id in ids)
            {
                if (Same(outcomes[id - 1], outcome) && count++ >= skip && shown.Count < left)
                {
                    shown.Add(id);
                }
            }

            skip = Math.Max(0, skip - count);
            left -= shown.Count;
            sections.Add(new IndexSection(outcome, count, shown));
        }

        return sections;
    }

    private FacetSets FacetsOf(IndexQuery query) => facets.GetOrAdd(query.AcceptsOnlyIf, acceptsOnlyIf => new FacetSets(store, providers, acceptsOnlyIf));

    private static bool Same(Outcome outcome, Outcome list) => outcome == list || (outcome.IsOpen() && list.IsOpen());
}
