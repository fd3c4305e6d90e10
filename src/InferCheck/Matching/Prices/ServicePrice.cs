using InferCheck.Model;
using InferCheck.Model.Offers;

namespace InferCheck.Matching.Prices;

/// <summary>What one service asks for one model on a day: wherever it computes, and where it stays in the EU.</summary>
public sealed record ServicePrice
{
    public required string Provider { get; init; }

    public required AiModel Model { get; init; }

    /// <summary>The rows that hold on the day; without a figure they say only that the model is served.</summary>
    public required IReadOnlyList<Offer> Offers { get; init; }

    /// <summary>The day on which the service stops running it, announced or past.</summary>
    public Retirement? Retirement { get; init; }

    /// <summary>How the service stands to the question whether it always computes in the EU.</summary>
    public required Outcome Always { get; init; }

    /// <summary>Nothing where every price is one for the EU, or none is known.</summary>
    public required Offer? Anywhere { get; init; }

    public required PlacedPrice? InEu { get; init; }

    public bool IsOver(string day) => Retirement is { } end && string.CompareOrdinal(end.FallsOn, day) <= 0;

    /// <summary>The one to compare by: the cheaper place first.</summary>
    public Offer? Usual => Anywhere ?? InEu?.Offer;

    /// <summary>What staying costs more at this very service, as a share; nothing where one of the two prices is not known.</summary>
    public (decimal? Input, decimal? Output)? Premium => Anywhere is { } anywhere && InEu is { } stays && IsSameMoney(anywhere, stays.Offer)
        ? (Share(anywhere.Input, stays.Input), Share(anywhere.Output, stays.Output)) : null;

    /// <summary>The price in the EU against another list price, as that of the maker.</summary>
    public (decimal? Input, decimal? Output)? PremiumOver(Offer? list) => list is { } known && InEu is { } stays && IsSameMoney(known, stays.Offer)
        ? (Share(known.Input, stays.Input), Share(known.Output, stays.Output)) : null;

    /// <summary>Against the same service elsewhere; else, and told apart, against the maker's list price.</summary>
    public ((decimal? Input, decimal? Output) Shares, bool IsOverMaker)? PremiumOrOver(Offer? list) => Premium is { } own ? (own, false)
        : list is not null && list.Provider != Provider && PremiumOver(list) is { } over ? (over, true)
        : null;

    public static ServicePrice Of(AiModel model, IReadOnlyList<Offer> offers, IEnumerable<Surcharge> surcharges, Place place, string day)
    {
        var holding = offers.Where(offer => offer.HoldsOn(day)).ToList();
        var priced = holding.Where(offer => offer.HasPrice).ToList();
        var own = Cheapest(priced.Where(offer => place.IsEu(offer.Region)));
        var anywhere = Cheapest(priced.Where(offer => offer.Region is null));
        return new ServicePrice
        {
            Provider = offers[0].Provider,
            Model = model,
            Offers = holding,
            Always = place.Always,
            Anywhere = place.Always is Outcome.Met ? null : anywhere,
            InEu = place.Always is Outcome.Met && (own ?? anywhere) is { } stays ? new PlacedPrice(stays, PriceGround.Always)
                : own is not null ? new PlacedPrice(own, PriceGround.OwnRow)
                : anywhere is null ? null : Chosen(model, anywhere, surcharges, place),
        };
    }

    /// <summary>Where the customer can choose the EU: with what the documents say that it costs, or, where they say so, for nothing more.</summary>
    private static PlacedPrice? Chosen(AiModel model, Offer anywhere, IEnumerable<Surcharge> surcharges, Place place) =>
        surcharges.FirstOrDefault(more => place.IsEu(more.Region) && more.IsFor(model)) is { } surcharge
            ? new PlacedPrice(anywhere, PriceGround.Surcharged, surcharge)
        : place is { Chosen: <= Outcome.OnlyIf, Included: <= Outcome.OnlyIf } ? new PlacedPrice(anywhere, PriceGround.Included)
        : null;

    /// <summary>A price without a part of its own stands for the service; quoted words before a data set.</summary>
    private static Offer? Cheapest(IEnumerable<Offer> offers) => offers.OrderBy(offer => offer.Part is not null).ThenBy(offer => !offer.IsQuoted)
        .ThenBy(offer => offer.Per is not Offer.UsualUnit).ThenBy(offer => offer.Currency is not Currencies.Dollar)
        .ThenBy(offer => offer.Input ?? offer.Output).ThenBy(offer => offer.Output).FirstOrDefault();

    private static bool IsSameMoney(Offer one, Offer other) => one.Currency == other.Currency && one.Per == other.Per;

    private static decimal? Share(decimal? from, decimal? to) => from is > 0 && to is not null ? (to / from) - 1 : null;
}
