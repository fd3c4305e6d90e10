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

    private readonly IReadOnlyList<ProviderRow> providers = store.Providers.All();
    private readonly ProviderOrders orders = new(store);
    private readonly FacetSets withConditions = new(store, acceptsOnlyIf: true);
    private readonly FacetSets withoutConditions = new(store, acceptsOnlyIf: false);
    private Found? last;

    public IndexResult Answer(IndexQuery query)
    {
        var found = Find(query.Search);
        var ids = Ids(query, found);
        var evaluation = store.Index.Evaluate(ConditionsOf(query));
        var narrowed = Narrowed(query);
        var asked = Asked(query, evaluation).Concat(narrowed).ToDictionary();
        var sections = Sections(ids, evaluation, OutcomeLists.Worst(providers.Count, asked.Values.Prepend(evaluation.Outcomes)), query.Page);
        var shown = sections.SelectMany(section => section.Ids).ToList();
        var slugs = shown.Select(id => providers[id - 1].Slug).ToHashSet();
        var best = found.Hits.Where(hit => hit.Provider is not null && slugs.Contains(hit.Provider)).DistinctBy(hit => hit.Provider).ToList();
        var told = found.Answers.Select(answer => answer.Address).ToHashSet();
        var others = found.Hits.Where(hit => hit.Provider is null && !told.Contains(hit.Address)).Take(MostOthers).ToList();
        return new IndexResult
        {
            Evaluation = evaluation,
            Sections = sections,
            Near = Near(ids, evaluation, OutcomeLists.Worst(providers.Count, narrowed.Values)),
            Pages = Math.Max(1, (ids.Count + PageSize - 1) / PageSize),
            Rows = shown.ToDictionary(id => id, id => providers[id - 1]),
            Facets = FacetsOf(query).Count(ids, asked),
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
        var evaluation = store.Index.Evaluate(ConditionsOf(query));
        var asked = Asked(query, evaluation).Values.Concat(Narrowed(query).Values);
        var outcomes = OutcomeLists.Worst(providers.Count, asked.Prepend(evaluation.Outcomes));
        var ids = query.Search.Length == 0 ? orders.Ids(ProviderOrders.ByName) : [.. Ids(query, Find(query.Search)).Order()];
        return ids.Select(id => (providers[id - 1], outcomes[id - 1]));
    }

    /// <summary>A page asks the same words several times: for its lists, and for what a small change of the filter would do.</summary>
    private Found Find(string text) => last is { } known && known.Asked == text ? known : last = store.Finder.Find(text);

    /// <summary>A preset and ticked facets are one question.</summary>
    public Conditions ConditionsOf(IndexQuery query)
    {
        var preset = store.Vocabulary.Presets.FirstOrDefault(known => known.Key == query.Preset)?.Conditions ?? Conditions.None;
        var asked = new Conditions([.. preset.All, .. query.Requirements], preset.Any);
        return query.AcceptsOnlyIf ? asked : asked.AsStrict();
    }

    private IReadOnlyList<int> Ids(IndexQuery query, Found search)
    {
        if (query.Search.Length == 0)
        {
            return orders.Ids(query.Sort ?? ProviderOrders.Usual);
        }

        var bySlug = providers.ToDictionary(provider => provider.Slug, provider => provider.Id);
        var found = search.Providers.Select(slug => bySlug[slug]).ToList();
        return query.Sort is null ? found : [.. orders.Ids(query.Sort).Where(found.ToHashSet().Contains)];
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

        return asked;
    }

    /// <summary>The same of what is asked about the profile itself.</summary>
    private Dictionary<string, Outcome[]> Narrowed(IndexQuery query)
    {
        var narrowing = new Narrowing(providers, DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime));
        var asked = new Dictionary<string, Outcome[]>();
        Add(IndexQueryReader.Kind, query.Kinds.Count > 0, () => narrowing.Kind(query.Kinds));
        Add(IndexQueryReader.Seat, query.Seats.Count > 0, () => narrowing.Seat(query.Seats));
        Add(IndexQueryReader.Tier, query.Tiers.Count > 0, () => narrowing.Tier(query.Tiers));
        Add(IndexQueryReader.UsesCompany, query.Uses.Count > 0, () => narrowing.Uses(query.Uses, store.Subprocessors.All()));
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
    private IReadOnlyList<NearProvider> Near(IEnumerable<int> ids, Evaluation evaluation, Outcome[] narrowed)
    {
        var (all, any) = (evaluation.Conditions.All, evaluation.Conditions.Any);
        var topics = all.DistinctBy(asked => asked.Topic).Count() + any.Select(way => way.Count).DefaultIfEmpty(0).Min();
        return topics < 2 ? [] :
        [
            .. ids.Where(id => narrowed[id - 1] <= Outcome.OnlyIf).Select(id => (Id: id, Missing: evaluation.Missing(id)))
                .Where(found => found.Missing is not null).OrderBy(found => found.Missing!.Outcome)
                .Select(found => new NearProvider(providers[found.Id - 1], found.Missing!)),
        ];
    }

    private FacetSets FacetsOf(IndexQuery query) => query.AcceptsOnlyIf ? withConditions : withoutConditions;
}
