using InferCheck.Matching.Prices;
using InferCheck.Model.Offers;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Asking;

/// <summary>The words that prices, surcharges and retirements rest on, as evidence like that of claims.</summary>
internal static class OfferEvidence
{
    /// <summary>Prices stand on pages of the service's own.</summary>
    private const string Document = "docs";

    public static IEnumerable<EvidenceRow> Of(ServicePrice price)
    {
        foreach (var offer in price.Offers.Where(offer => offer.IsQuoted))
        {
            yield return Row((offer.Quote, offer.Source, offer.Dated, offer.Read), offer.Via, offer.Language);
        }

        if (price.InEu?.Surcharge is { } more)
        {
            yield return Row((more.Quote, more.Source, more.Dated, more.Read), more.Via, more.Language);
        }

        if (price.Retirement is { } end)
        {
            yield return Row((end.Quote, end.Source, end.Dated, end.Read), end.Via, end.Language);
        }
    }

    private static EvidenceRow Row((string? Quote, string? Source, string? Dated, string Read) words, string? via, string? language) => new()
    {
        Quote = words.Quote,
        Source = words.Source ?? "",
        Document = Document,
        Dated = words.Dated ?? "undated",
        Read = words.Read,
        Via = via,
        Language = language,
    };
}
