using InferCheck.Matching.Prices;
using InferCheck.Model.Offers;
using InferCheck.Site.Forms.Api.V1;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Forms.Api.Maps;

/// <summary>What providers ask for models as the API gives it.</summary>
internal static class OfferMap
{
    private static readonly string[] Grounds = ["always", "own-row", "included", "surcharged"];

    public static ApiOffer Offer(Offer offer) => new()
    {
        Provider = offer.Provider,
        Model = offer.Model,
        ApiId = offer.ApiId,
        Part = offer.Part,
        Region = offer.Region,
        Currency = offer.Currency,
        Per = offer.Per,
        Input = offer.Input,
        Output = offer.Output,
        CachedInput = offer.CachedInput,
        Batch = offer.Batch,
        ValidFrom = Dates.DayOrNothing(offer.ValidFrom),
        ValidTo = Dates.DayOrNothing(offer.ValidTo),
        Known = offer.Known,
        Quote = offer.Quote,
        Language = offer.Language,
        Source = offer.Source,
        Dated = offer.Dated is null ? null : Dates.Stated(offer.Dated),
        Read = Dates.Day(offer.Read),
        Via = offer.Via,
        Correction = offer.Correction,
    };

    public static ApiSurcharge Surcharge(Surcharge surcharge) => new()
    {
        Provider = surcharge.Provider,
        Region = surcharge.Region,
        Part = surcharge.Part,
        Percent = surcharge.Percent,
        Models = surcharge.Models,
        ReleasedFrom = surcharge.ReleasedFrom is null ? null : Dates.Stated(surcharge.ReleasedFrom),
        Excludes = surcharge.Excludes,
        Quote = surcharge.Quote,
        Language = surcharge.Language,
        Source = surcharge.Source,
        Dated = Dates.Stated(surcharge.Dated),
        Read = Dates.Day(surcharge.Read),
        Via = surcharge.Via,
    };

    public static ApiRetirement Retirement(Retirement retirement) => new()
    {
        Provider = retirement.Provider,
        Model = retirement.Model,
        Part = retirement.Part,
        FallsOn = Dates.Day(retirement.FallsOn),
        Quote = retirement.Quote,
        Language = retirement.Language,
        Source = retirement.Source,
        Dated = Dates.Stated(retirement.Dated),
        Read = Dates.Day(retirement.Read),
        Via = retirement.Via,
    };

    public static ApiOfferList List(OfferListRow list) => new()
    {
        Provider = list.Provider,
        Billed = list.Billed,
        Prices = list.Prices,
        Complete = Dates.DayOrNothing(list.Complete),
    };

    public static ApiPrice Price(PlacedPrice price) => Price(price.Offer) with
    {
        Input = price.Input,
        Output = price.Output,
        Ground = Grounds[(int)price.Ground],
        Percent = price.Surcharge?.Percent,
    };

    public static ApiPrice Price(Offer offer) => new()
    {
        Provider = offer.Provider,
        Currency = offer.Currency ?? "",
        Per = offer.Per,
        Input = offer.Input,
        Output = offer.Output,
        Part = offer.Part,
        Region = offer.Region,
        Known = offer.Known,
        Read = Dates.Day(offer.Read),
        Ground = null,
        Percent = null,
    };
}
