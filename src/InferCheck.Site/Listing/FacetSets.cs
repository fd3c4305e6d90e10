using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Store;

namespace InferCheck.Site.Listing;

/// <summary>Who stands behind each value of each facet, worked out once for a content.</summary>
internal sealed class FacetSets(ContentStore store, IReadOnlyList<ProviderRow> providers)
{
    private readonly ILookup<string, (string Value, ProviderSet Set)> facets = All(store, providers).ToLookup(entry => entry.Facet, entry => (entry.Value, entry.Set));

    /// <summary>Each facet is counted as if it alone were not ticked; presets are counted on all that were found.</summary>
    public FacetCounts Count(IEnumerable<int> ids, IReadOnlyDictionary<string, IReadOnlyList<Outcome>> asked)
    {
        var found = ProviderSet.Of(ids, providers.Count);
        var sets = asked.ToDictionary(pair => pair.Key, pair => ProviderSet.Meeting(pair.Value));
        var left = sets.Values.Aggregate(found, (all, set) => all.And(set));
        var counts = new FacetCounts();
        foreach (var facet in facets)
        {
            var others = facet.Key == IndexQueryReader.Preset ? found
                : sets.ContainsKey(facet.Key) ? sets.Where(pair => pair.Key != facet.Key).Aggregate(found, (all, pair) => all.And(pair.Value))
                : left;
            foreach (var (value, set) in facet)
            {
                counts[facet.Key, value] = others.CountWith(set);
            }
        }

        return counts;
    }

    private static IEnumerable<(string Facet, string Value, ProviderSet Set)> All(ContentStore store, IReadOnlyList<ProviderRow> providers)
    {
        var topics = Column.FacetTopics.Select(store.Vocabulary.FindTopic).OfType<Topic>()
            .SelectMany(topic => topic.Values.Select(value => (topic.Key, value.Key, ProviderSet.Meeting(store.Filter.Outcomes(new Requirement(topic.Key, [value.Key]))))));
        var presets = store.Vocabulary.Presets.Select(preset => (IndexQueryReader.Preset, preset.Key, ProviderSet.Meeting(store.Filter.Outcomes(preset.Conditions))));
        return topics.Concat(presets)
            .Concat(By(IndexQueryReader.Kind, provider => provider.Kind))
            .Concat(By(IndexQueryReader.Seat, provider => provider.Headquarters ?? ""))
            .Concat(By(IndexQueryReader.Tier, provider => provider.Tier));

        IEnumerable<(string, string, ProviderSet)> By(string facet, Func<ProviderRow, string> value) =>
            providers.GroupBy(value).Select(group => (facet, group.Key, ProviderSet.Of(group.Select(provider => provider.Id), providers.Count)));
    }
}
