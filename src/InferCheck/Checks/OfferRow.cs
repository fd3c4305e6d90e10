using InferCheck.Model;
using InferCheck.Model.Offers;

namespace InferCheck.Checks;

/// <summary>A row of `offers/` with the place it stands at.</summary>
internal sealed record OfferRow(Document Document, Mapping Map, Offer Offer)
{
    private static readonly string[] Figures = ["input", "output", "cached_input"];

    /// <summary>What is asked, each figure where it stands. The share of a batch is no price.</summary>
    public IEnumerable<(Scalar Text, decimal Amount)> Amounts =>
        from key in Figures
        let text = Map.Text(key)
        let amount = Offer.AmountOf(text?.Value)
        where amount is not null
        select (text!, amount.Value);

    /// <summary>What it is a price of; two of them must not hold on one day.</summary>
    public (string Provider, string Model, string? Part, string? Region, string? Currency, string Per) Subject =>
        (Document.Slug, Offer.Model, Offer.Part, Offer.Region, Offer.Currency, Offer.Per);

    public static IEnumerable<OfferRow> Of(IEnumerable<Document> documents) =>
        from document in documents
        where document.Kind == DocumentKind.Offers
        from map in document.Fields.Mappings("offers")
        select new OfferRow(document, map, Offer.From(document.Slug, map));
}
