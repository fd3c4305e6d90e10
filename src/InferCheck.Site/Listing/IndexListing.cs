using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Store;

namespace InferCheck.Site.Listing;

/// <summary>Answers the index's question: which providers meet it, which under conditions, which leave it open, which do not.</summary>
internal sealed class IndexListing(ContentStore store, TimeProvider time)
{
    public const int PageSize = 100;

    private readonly IReadOnlyList<ProviderRow> providers = store.Providers.All();

    public IndexResult Answer(IndexQuery query)
    {
        var hits = store.Search.Find(query.Search);
        var ids = Ids(query, hits);
        var asked = Asked(query);
        var outcomes = Worst(asked.Values);
        var sections = Sections(ids, outcomes, query.Page);
        var shown = sections.SelectMany(section => section.Ids).ToList();
        var topics = Column.CellTopics.Concat(ConditionsOf(query).Requirements.Select(requirement => requirement.Topic)).Distinct().ToList();
        return new IndexResult
        {
            Sections = sections,
            Pages = Math.Max(1, (ids.Count + PageSize - 1) / PageSize),
            Rows = shown.ToDictionary(id => id, id => providers[id - 1]),
            Claims = store.Providers.Claims(shown, topics),
            Facets = Count(ids, asked, query.AcceptsOnlyIf),
            Hits = hits.Where(hit => hit.Provider is not null).DistinctBy(hit => hit.Provider).ToDictionary(hit => hit.Provider!),
            OtherHits = [.. hits.Where(hit => hit.Provider is null)],
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
        var lists = new[] { Outcome.Met, Outcome.OnlyIf, Outcome.NotStated, Outcome.NotMet }
            .Select(outcome => (Outcome: outcome, Ids: ids.Where(id => Same(outcomes[id - 1], outcome)).ToList())).ToList();
        var skip = (page - 1) * PageSize;
        var left = PageSize;
        var sections = new List<IndexSection>();
        foreach (var (outcome, all) in lists)
        {
            var shown = all.Skip(skip).Take(left).ToList();
            skip = Math.Max(0, skip - all.Count);
            left -= shown.Count;
            sections.Add(new IndexSection(outcome, all.Count, shown));
        }

        return sections;
    }

    private static bool Same(Outcome outcome, Outcome list) => outcome == list || (outcome.IsOpen() && list.IsOpen());

    private FacetCounts Count(IReadOnlyList<int> ids, Dictionary<string, IReadOnlyList<Outcome>> asked, bool acceptsOnlyIf)
    {
        var counts = new FacetCounts();
        foreach (var topic in Column.FacetTopics.Select(store.Vocabulary.FindTopic).OfType<Topic>())
        {
            var left = Left(topic.Key);
            foreach (var value in topic.Values)
            {
                var outcomes = store.Filter.Outcomes(new Requirement(topic.Key, [value.Key]) { Strict = !acceptsOnlyIf });
                counts[topic.Key, value.Key] = left.Count(id => outcomes[id - 1] <= Outcome.OnlyIf);
            }
        }

        CountBy(IndexQueryReader.Kind, provider => provider.Kind);
        CountBy(IndexQueryReader.Seat, provider => provider.Headquarters ?? "");
        CountBy(IndexQueryReader.Quotes, provider => provider.QuoteState);
        CountBy(IndexQueryReader.Tier, provider => provider.Tier);
        foreach (var preset in store.Vocabulary.Presets)
        {
            var outcomes = store.Filter.Outcomes(acceptsOnlyIf ? preset.Conditions : preset.Conditions.AsStrict());
            counts[IndexQueryReader.Preset, preset.Key] = ids.Count(id => outcomes[id - 1] <= Outcome.OnlyIf);
        }

        return counts;

        List<int> Left(string facet)
        {
            var others = Worst(asked.Where(pair => pair.Key != facet).Select(pair => pair.Value));
            return [.. ids.Where(id => others[id - 1] <= Outcome.OnlyIf)];
        }

        void CountBy(string facet, Func<ProviderRow, string> value)
        {
            foreach (var group in Left(facet).GroupBy(id => value(providers[id - 1])))
            {
                counts[facet, group.Key] = group.Count();
            }
        }
    }
}
