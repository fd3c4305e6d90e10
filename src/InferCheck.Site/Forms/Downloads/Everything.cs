using System.Text.Json;
using InferCheck.Site.Forms.Api;
using InferCheck.Site.Forms.Api.Maps;
using InferCheck.Site.Forms.Api.V1;
using InferCheck.Site.Wording;
using InferCheck.Store;
using InferCheck.Store.Reading;

namespace InferCheck.Site.Forms.Downloads;

/// <summary>All the API gives, in one document. Profiles are read one after the other while it is written.</summary>
internal static class Everything
{
    public static void Write(ContentStore store, Texts texts, Stream file) => JsonSerializer.Serialize(file, Of(store, texts), ApiJson.Options);

    private static ApiAll Of(ContentStore store, Texts texts)
    {
        var vocabulary = store.Vocabulary;
        return new ApiAll
        {
            SchemaVersion = store.SchemaVersion,
            ContentVersion = store.ContentVersion,
            GeneratedAt = store.GeneratedAt,
            Licence = ApiLicences.Of(texts),
            Topics = [.. vocabulary.Topics.Select(VocabularyMap.Topic)],
            Presets = [.. vocabulary.Presets.Select(VocabularyMap.Preset)],
            Tiers = [.. vocabulary.Tiers.Select(VocabularyMap.Tier)],
            Words = [.. VocabularyMap.Words(vocabulary)],
            Countries = [.. vocabulary.Countries.Select(VocabularyMap.Country)],
            Indexes = [.. store.Texts.Indexes().Select(TextMap.Index)],
            Faq = [.. store.Texts.Faq().Select(TextMap.Question)],
            Sources = [.. TextMap.Sources(store.Sources.All())],
            Changes = [.. store.Changes.Find(new ChangeFilter()).Select(ChangeMap.Change)],
            Providers = store.Providers.All().Select(row => ProviderMap.Full(store.Providers.Find(row.Slug)!, vocabulary)),
            Models = vocabulary.Models.Select(ModelMap.Facts),
            OfferLists = store.Offers.Lists().Select(OfferMap.List),
            Offers = store.Offers.AllOffers().Select(OfferMap.Offer),
            Surcharges = store.Offers.Surcharges().Select(OfferMap.Surcharge),
            Retirements = store.Offers.Retirements().Select(OfferMap.Retirement),
        };
    }
}
