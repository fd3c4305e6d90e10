using InferCheck.Model.Offers;

namespace InferCheck.Matching.Prices;

/// <summary>What a model costs where it stays in the EU, and why that is known.</summary>
/// <param name="Offer">The row the price stands in, or is worked out from.</param>
public sealed record PlacedPrice(Offer Offer, PriceGround Ground, Surcharge? Surcharge = null)
{
    public decimal? Input => Raised(Offer.Input);

    public decimal? Output => Raised(Offer.Output);

    private decimal? Raised(decimal? amount) => amount is { } known && Surcharge is { } more ? known * (1 + (more.Percent / 100)) : amount;
}
