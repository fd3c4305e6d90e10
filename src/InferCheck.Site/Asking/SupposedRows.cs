using InferCheck.Matching;
using InferCheck.Store;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Asking;

/// <summary>The providers as they stand under what is supposed: each with the label it would have then.</summary>
internal sealed record SupposedRows(Supposed Supposed, IReadOnlyList<ProviderRow> All)
{
    public static SupposedRows Of(ContentStore store, Supposed supposed)
    {
        var providers = store.Providers.All();
        if (supposed.Suppositions.Count == 0)
        {
            return new(supposed, providers);
        }

        var tiers = TierMatch.OfAll(store.Vocabulary.Tiers, store.Index, supposed);
        return new(supposed, [.. providers.Select(provider => provider with { Tier = tiers[provider.Id - 1]?.Key ?? "" })]);
    }
}
