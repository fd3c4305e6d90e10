using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Store;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Asking;

/// <summary>Who stands behind each value of each facet, worked out once for a content and for whether what holds only under conditions counts.</summary>
internal sealed class FacetSets(ContentStore store, IReadOnlyList<ProviderRow> providers, bool acceptsOnlyIf)
{
    private readonly ILookup<string, (string Value, ProviderSet Set)> facets = All(store, providers, acceptsOnlyIf).ToLookup(entry => entry.Facet, entry => (entry.Value, entry.Set));

    /// <summary>Each facet is counted as if it alone were not ticked, presets like all others: pressing one keeps everything else that is asked.</summary>
    public FacetCounts Count(IEnumerable<int> ids, IReadOnlyDictionary<string, IReadOnlyList<Outcome>> asked)
    {
        var found = ProviderSet.Of(ids, providers.Count);
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

    private static IEnumerable<(string Facet, string Value, ProviderSet Set)> All(ContentStore store, IReadOnlyList<ProviderRow> providers, bool acceptsOnlyIf)
    {
        var topics = Column.FacetTopics.Select(store.Vocabulary.FindTopic).OfType<Topic>()
            .SelectMany(topic => topic.Values.Select(value => (topic.Key, value.Key, ProviderSet.Meeting(store.Filter.Outcomes(new Requirement(topic.Key, [value.Key]) { Strict = !acceptsOnlyIf })))));
        var presets = store.Vocabulary.Presets.Select(preset => (IndexQueryReader.Preset, preset.Key, ProviderSet.Meeting(store.Filter.Outcomes(acceptsOnlyIf ? preset.Conditions : preset.Conditions.AsStrict()))));
        return topics.Concat(presets)
            .Concat(By(IndexQueryReader.Kind, provider => provider.Kind))
            .Concat(By(IndexQueryReader.Seat, provider => provider.Headquarters ?? ""))
            .Concat(By(IndexQueryReader.Quotes, provider => provider.QuoteState))
            .Concat(By(IndexQueryReader.Tier, provider => provider.Tier));

        IEnumerable<(string, string, ProviderSet)> By(string facet, Func<ProviderRow, string> value) =>
            providers.GroupBy(value).Select(group => (facet, group.Key, ProviderSet.Of(group.Select(provider => provider.Id), providers.Count)));
    }
}
