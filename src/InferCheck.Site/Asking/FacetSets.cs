using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Store;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Asking;

/// <summary>Who stands behind each value of each facet, worked out once for a content and for whether what holds only under conditions counts.</summary>
internal sealed class FacetSets(ContentStore store, SupposedRows providers, bool acceptsOnlyIf)
{
    private readonly ILookup<string, (string Value, ProviderSet Set)> facets =
        All(store, providers, acceptsOnlyIf).ToLookup(entry => entry.Facet, entry => (entry.Value, ProviderSet.Meeting(entry.Outcomes)));

    /// <summary>Each facet is counted as if it alone were not ticked, presets like all others: pressing one keeps everything else that is asked.</summary>
    public FacetCounts Count(IReadOnlyCollection<int> ids, IReadOnlyDictionary<string, Outcome[]> asked)
    {
        var found = ProviderSet.Of(ids, store.Index.Providers);
        var sets = asked.ToDictionary(pair => pair.Key, pair => ProviderSet.Meeting(pair.Value));
        var left = sets.Values.Aggregate(found, (all, set) => all.And(set));
        var counts = new FacetCounts();
        foreach (var facet in facets)
        {
            var others = sets.ContainsKey(facet.Key) ? sets.Where(pair => pair.Key != facet.Key).Aggregate(found, (all, pair) => all.And(pair.Value)) : left;
            foreach (var (value, set) in facet)
            {
                counts[facet.Key, value] = others.CountWith(set);
            }
        }

        return counts;
    }

    private static IEnumerable<(string Facet, string Value, Outcome[] Outcomes)> All(ContentStore store, SupposedRows providers, bool acceptsOnlyIf)
    {
        var vocabulary = store.Vocabulary;
        var topics = vocabulary.Facets
            .SelectMany(topic => topic.Values.Select(value => (topic.Key, value.Key, Outcomes(new([new Requirement(topic.Key, [value.Key])], [])))));
        var presets = vocabulary.Presets.Select(preset => (IndexQueryReader.Preset, preset.Key, Outcomes(preset.Conditions)));
        return topics.Concat(presets)
            .Concat(By(IndexQueryReader.Kind, provider => provider.Kind))
            .Concat(By(IndexQueryReader.Seat, provider => provider.Headquarters ?? ""))
            .Concat(By(IndexQueryReader.Quotes, provider => provider.QuoteState))
            .Concat(By(IndexQueryReader.Tier, provider => provider.Tier));

        Outcome[] Outcomes(Conditions asked) =>
            store.Index.Evaluate(providers.Supposed.LabelAsked(acceptsOnlyIf ? asked : asked.AsStrict())).Outcomes;

        IEnumerable<(string, string, Outcome[])> By(string facet, Func<ProviderRow, string> value) =>
            providers.All.Select(value).Distinct().Select(known => (facet, known, Narrowing.Among(providers.All, value, [known])));
    }
}
