using InferCheck.Matching;
using InferCheck.Matching.Prices;
using InferCheck.Model.Offers;
using InferCheck.Site.Asking;
using InferCheck.Site.Forms.Api.V1;

namespace InferCheck.Site.Forms.Api.Maps;

/// <summary>Models and who runs them as the API gives them.</summary>
internal static class ModelMap
{
    public static ApiModelFacts Facts(AiModel model) => new()
    {
        Slug = model.Slug,
        Name = model.Name,
        Maker = model.Maker,
        Weights = model.Weights,
        Licence = model.Licence,
        WeightsAt = model.WeightsAt,
        Released = model.Released is null ? null : Dates.Stated(model.Released),
        Context = model.Context,
        Longest = model.Longest,
        Takes = model.Takes,
        Gives = model.Gives,
        Names = model.Names,
        Via = model.Via,
        Read = Dates.Day(model.Read),
        Links = Links.Model(model.Slug),
    };

    /// <summary>Without a summary nobody is known to run it.</summary>
    public static ApiModelSummary Summary(AiModel model, ModelSummary? summary) => new(Facts(model))
    {
        Services = summary?.Services ?? 0,
        ServicesInEu = summary?.Chosen ?? 0,
        ServicesAlwaysInEu = summary?.Always ?? 0,
        Lowest = summary?.Anywhere is { } anywhere ? OfferMap.Price(anywhere) : null,
        LowestInEu = summary?.InEu is { } inEu ? OfferMap.Price(inEu) : null,
    };

    public static ApiModelService Service(ModelService service, Offer? listPrice) => new()
    {
        Provider = service.Provider.Slug,
        ProviderName = service.Provider.Name,
        AlwaysInEu = service.Price.Always.Name(),
        Anywhere = service.Price.Anywhere is { } anywhere ? OfferMap.Price(anywhere) : null,
        InEu = service.Price.InEu is { } inEu ? OfferMap.Price(inEu) : null,
        Premium = Premium(service.Price, listPrice),
        Offers = [.. service.Price.Offers.Select(OfferMap.Offer)],
        Surcharge = service.Price.InEu?.Surcharge is { } surcharge ? OfferMap.Surcharge(surcharge) : null,
        Retirement = service.Price.Retirement is { } retirement ? OfferMap.Retirement(retirement) : null,
    };

    private static ApiPremium? Premium(ServicePrice price, Offer? listPrice) => price.PremiumOrOver(listPrice) is { } premium
        ? new ApiPremium { Over = premium.IsOverMaker ? "maker" : "service", Input = premium.Shares.Input, Output = premium.Shares.Output }
        : null;
}
