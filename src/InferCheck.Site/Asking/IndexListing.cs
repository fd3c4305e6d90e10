using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Store;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Asking;

/// <summary>Answers the index's question: which providers meet it, which under conditions, of which it is not known, which do not.</summary>
internal sealed class IndexListing(ContentStore store, TimeProvider time)
{
    public const int PageSize = 150;

    private const int MostOthers = 8;

    private readonly SupposedRows plain = SupposedRows.Of(store, Supposed.Nothing);
    private readonly ProviderOrders orders = new(store);
    private readonly FacetSets withConditions = new(store, SupposedRows.Of(store, Supposed.Nothing), acceptsOnlyIf: true);
    private readonly FacetSets withoutConditions = new(store, SupposedRows.Of(store, Supposed.Nothing), acceptsOnlyIf: false);
    private Found? last;

    public IndexResult Answer(IndexQuery query)
    {
        var found = Find(query.Search);
        var rows = RowsOf(query);
        var ids = Ids(query, found, rows);
        var evaluation = store.Index.Evaluate(ConditionsOf(query));
        var narrowed = Narrowed(query, rows);
        var asked = Asked(query, evaluation).Concat(narrowed).ToDictionary();
        var sections = Sections(ids, evaluation, OutcomeLists.Worst(rows.All.Count, asked.Values.Prepend(evaluation.Outcomes)), query.Page);
        var shown = sections.SelectMany(section => section.Ids).ToList();
        var slugs = shown.Select(id => rows.All[id - 1].Slug).ToHashSet();
        var best = found.Hits.Where(hit => hit.Provider is not null && slugs.Contains(hit.Provider)).DistinctBy(hit => hit.Provider).ToList();
        var told = found.Answers.Select(answer => answer.Address).ToHashSet();
        var others = found.Hits.Where(hit => hit.Provider is null && !told.Contains(hit.Address)).Take(MostOthers).ToList();
        return new IndexResult
        {
            Evaluation = evaluation,
            Sections = sections,
            Near = Near(ids, evaluation, OutcomeLists.Worst(rows.All.Count, narrowed.Values), rows),
            Pages = Math.Max(1, (ids.Count + PageSize - 1) / PageSize),
            Rows = shown.ToDictionary(id => id, id => rows.All[id - 1]),
            Facets = FacetsOf(query, rows).Count(ids, asked),
            Found = found,
            Hits = best.ToDictionary(hit => hit.Provider!),
            OtherHits = others,
            Snippets = store.Search.Snippets(found.Text, [.. best, .. others]),
        };
    }

    /// <summary>How many meet a question, and how many more under conditions, without the lists themselves.</summary>
    public (int Met, int OnlyIf) Count(IndexQuery query)
    {
        var (met, onlyIf) = (0, 0);
        foreach (var (_, outcome) in Standings(query))
        {
            met += outcome == Outcome.Met ? 1 : 0;
            onlyIf += outcome == Outcome.OnlyIf ? 1 : 0;
        }

        return (met, onlyIf);
    }

    /// <summary>How every provider stands to a question, by name, without the lists themselves.</summary>
    public IEnumerable<(ProviderRow Provider, Outcome Outcome)> Standings(IndexQuery query)
    {
        var rows = RowsOf(query);
        var evaluation = store.Index.Evaluate(ConditionsOf(query));
        var asked = Asked(query, evaluation).Values.Concat(Narrowed(query, rows).Values);
        var outcomes = OutcomeLists.Worst(rows.All.Count, asked.Prepend(evaluation.Outcomes));
        var ids = query.Search.Length == 0 ? orders.Ids(ProviderOrders.ByName) : [.. Ids(query, Find(query.Search), rows).Order()];
        return ids.Select(id => (rows.All[id - 1], outcomes[id - 1]));
    }

    /// <summary>A page asks the same words several times: for its lists, and for what a small change of the filter would do.</summary>
    private Found Find(string text) => last is { } known && known.Asked == text ? known : last = store.Finder.Find(text);

    /// <summary>A preset and ticked facets are one question.</summary>
    public Conditions ConditionsOf(IndexQuery query)
    {
        var preset = store.Vocabulary.Presets.FirstOrDefault(known => known.Key == query.Preset)?.Conditions ?? Conditions.None;
        var asked = new Conditions([.. preset.All, .. query.Requirements], preset.Any);
        return query.Supposed.Asked(query.AcceptsOnlyIf ? asked : asked.AsStrict());
    }

    /// <summary>Labels differ only where more than the loss of a company is supposed.</summary>
    private SupposedRows RowsOf(IndexQuery query) => query.Supposed.Suppositions.Count == 0 ? plain : SupposedRows.Of(store, query.Supposed);

    private IReadOnlyList<int> Ids(IndexQuery query, Found search, SupposedRows rows)
    {
        if (query.Search.Length == 0)
        {
            var sort = query.Sort ?? ProviderOrders.Usual;
            return rows != plain && sort == ProviderOrders.ByTier ? orders.OfTiers(rows.All) : orders.Ids(sort);
        }

        var bySlug = rows.All.ToDictionary(provider => provider.Slug, provider => provider.Id);
        var found = search.Providers.Select(slug => bySlug[slug]).ToList();
        return query.Sort is null ? found : [.. Ids(query with { Search = "" }, search, rows).Where(found.ToHashSet().Contains)];
    }

    /// <summary>The outcomes by what asked for them, so that a facet can be counted as if it alone were not ticked.</summary>
    private Dictionary<string, Outcome[]> Asked(IndexQuery query, Evaluation evaluation)
    {
        // What is ticked stands behind what the preset asks.
        var first = evaluation.Conditions.All.Count - query.Requirements.Count;
        var asked = query.Requirements.Index().ToDictionary(ticked => ticked.Item.Topic, ticked => evaluation.OutcomesOf(first + ticked.Index));
        if (query.Preset is not null)
        {
            asked.Add(IndexQueryReader.Preset, store.Index.Evaluate(ConditionsOf(query with { Requirements = [] })).Outcomes);
        }

        if (query.Supposed.Without.Count > 0)
        {
            asked.Add(IndexQueryReader.Without, store.Index.Evaluate(query.Supposed.Asked(Conditions.None)).Outcomes);
        }

        return asked;
    }

    /// <summary>The same of what is asked about the profile itself.</summary>
    private Dictionary<string, Outcome[]> Narrowed(IndexQuery query, SupposedRows rows)
    {
        var narrowing = new Narrowing(rows.All, DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime));
        var asked = new Dictionary<string, Outcome[]>();
        Add(IndexQueryReader.Kind, query.Kinds.Count > 0, () => narrowing.Kind(query.Kinds));
        Add(IndexQueryReader.Seat, query.Seats.Count > 0, () => narrowing.Seat(query.Seats));
        Add(IndexQueryReader.Tier, query.Tiers.Count > 0, () => narrowing.Tier(query.Tiers));
        Add(IndexQueryReader.UsesCompany, query.Uses.Count > 0, () => narrowing.Uses(query.Uses, store.Subprocessors.All()));
        Add(IndexQueryReader.RunsModel, query.Models.Count > 0, () => narrowing.Runs(query.Models, store.Offers.Served));
        Add(IndexQueryReader.RunsMaker, query.Makers.Count > 0, () => narrowing.Runs(ModelsOf(query.Makers), store.Offers.Served));
        Add(IndexQueryReader.Quotes, query.QuoteStates.Count > 0, () => narrowing.Quotes(query.QuoteStates));
        Add(IndexQueryReader.Older, query.OlderThan is not null, () => narrowing.OlderThan(query.OlderThan!.Value));
        return asked;

        void Add(string name, bool isAsked, Func<Outcome[]> outcomes)
        {
            if (isAsked)
            {
                asked.Add(name, outcomes());
            }
        }
    }

    private List<string> ModelsOf(IReadOnlyList<string> makers) =>
        [.. store.Vocabulary.Models.Where(model => makers.Contains(model.Maker)).Select(model => model.Slug)];

    /// <summary>In lists that leave something open those come first that lack least.</summary>
    private static IReadOnlyList<IndexSection> Sections(IReadOnlyList<int> ids, Evaluation evaluation, Outcome[] outcomes, int page)
    {
        var byGaps = ids;
        if (evaluation.Conditions.Requirements.Skip(1).Any() && Array.Exists(outcomes, OutcomeNames.IsOpen))
        {
            var gaps = evaluation.OpenCounts();
            byGaps = [.. ids.OrderBy(id => gaps[id - 1])];
        }

        var skip = (page - 1) * PageSize;
        var left = PageSize;
        var sections = new List<IndexSection>();
        foreach (var outcome in Enum.GetValues<Outcome>())
        {
            var shown = new List<int>();
            var count = 0;
            foreach (var id in outcome.IsOpen() ? byGaps : ids)
            {
                if (outcomes[id - 1] == outcome && count++ >= skip && shown.Count < left)
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

    /// <summary>Where more than one topic is asked about: whom a single one keeps out. An open question comes before a refusal.</summary>
    private static IReadOnlyList<NearProvider> Near(IEnumerable<int> ids, Evaluation evaluation, Outcome[] narrowed, SupposedRows rows)
    {
        var (all, any) = (evaluation.Conditions.All, evaluation.Conditions.Any);
        var topics = all.DistinctBy(asked => asked.Topic).Count() + any.Select(way => way.Count).DefaultIfEmpty(0).Min();
        return topics < 2 ? [] :
        [
            .. ids.Where(id => narrowed[id - 1] <= Outcome.OnlyIf).Select(id => (Id: id, Missing: evaluation.Missing(id)))
                .Where(found => found.Missing is not null).OrderBy(found => found.Missing!.Outcome)
                .Select(found => new NearProvider(rows.All[found.Id - 1], found.Missing!)),
        ];
    }

    private FacetSets FacetsOf(IndexQuery query, SupposedRows rows) => rows != plain ? new FacetSets(store, rows, query.AcceptsOnlyIf)
        : query.AcceptsOnlyIf ? withConditions : withoutConditions;
}
