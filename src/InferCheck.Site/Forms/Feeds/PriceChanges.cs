using InferCheck.Store;
using InferCheck.Store.Engine;
using InferCheck.Store.Reading;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Forms.Feeds;

/// <summary>Prices that changed, as entries of feeds. They answer no topic: who follows some is not told of them.</summary>
internal static class PriceChanges
{
    private const int MostTold = 60;

    public static IEnumerable<FeedEventRow> Events(ContentStore store, FeedSelection selection)
    {
        if (selection.Topics.Count > 0)
        {
            return [];
        }

        var names = store.Providers.All().ToDictionary(provider => provider.Slug, provider => provider.Name, StringComparer.Ordinal);
        return store.Offers.PriceChanges().Where(change => names.ContainsKey(change.After.Provider))
            .Where(change => selection.Providers.Count == 0 || selection.Providers.Contains(change.After.Provider))
            .Where(change => selection.Since is null || string.CompareOrdinal(selection.Since, change.After.ValidFrom) <= 0)
            .Take(MostTold).Select(change => Event(change, names[change.After.Provider], store.Vocabulary.FindModel(change.After.Model)?.Name));
    }

    private static FeedEventRow Event(PriceChangeRow change, string provider, string? model) => new()
    {
        Key = string.Join('/', new[]
        {
            FeedKinds.Price, change.After.Provider, change.After.Model, change.After.ValidFrom, change.After.Region, change.After.Part,
        }.OfType<string>()),
        Kind = FeedKinds.Price,
        HappenedOn = change.After.ValidFrom!,
        ProviderSlug = change.After.Provider,
        ProviderName = provider,
        FromValues = "[]",
        ToValues = "[]",
        NoteHtml = "",
        Material = true,
        Quote = change.After.Quote,
        Language = change.After.Language,
        Source = change.After.Source,
        Document = change.After.Source is null ? null : "docs",
        Dated = change.After.Dated,
        Read = change.After.Read,
        Price = change,
        Model = model ?? change.After.Model,
    };
}
