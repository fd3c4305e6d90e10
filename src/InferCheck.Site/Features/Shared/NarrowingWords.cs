using InferCheck.Model;
using InferCheck.Site.Asking;
using InferCheck.Site.Wording;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Features.Shared;

/// <summary>Why a provider is out for what it is, and not for what it claims: a sentence each.</summary>
internal static class NarrowingWords
{
    public static IEnumerable<string> Of(IndexQuery query, ProviderRow provider, Words words, Texts texts)
    {
        if (query.Kinds.Count > 0 && !query.Kinds.Contains(provider.Kind))
        {
            yield return $"{words.Of(WordList.Kinds, provider.Kind)}.";
        }

        if (query.Seats.Count > 0 && provider.Headquarters is not null && !query.Seats.Contains(provider.Headquarters))
        {
            yield return $"{texts["facet.seat"]}: {words.Country(provider.Headquarters)}.";
        }

        if (query.Tiers.Count > 0 && !query.Tiers.Contains(provider.Tier) && words.Tier(provider.Tier) is { } tier)
        {
            yield return $"{texts["facet.tier"]}: {words.In(tier.Label)}.";
        }

        if (query.Uses.Count > 0)
        {
            yield return texts["facet.uses-not"];
        }

        if (query.Models.Count + query.Makers.Count > 0)
        {
            yield return texts["facet.model-not"];
        }

        if (query.QuoteStates.Count > 0)
        {
            yield return $"{texts["facet.quotes"]}: {texts["quotes." + provider.QuoteState]}.";
        }

        if (query.OlderThan is not null)
        {
            yield return $"{texts["column.last-read"]}: {provider.LastRead}.";
        }
    }
}
