using InferCheck.Site.Asking;
using InferCheck.Site.Forms.Api.Maps;
using InferCheck.Site.Http;

namespace InferCheck.Site.Forms.Api.Handlers;

/// <summary>Models, who runs them, and every row of their prices. Which price holds depends on the day.</summary>
internal static class ModelHandlers
{
    public static IResult Models(ApiCall call) => call.Parts(call.Vocabulary.Models, models =>
    {
        var summaries = new ModelMarket(call.Store, call.Today).Summaries().ToDictionary(summary => summary.Model.Slug, StringComparer.Ordinal);
        return models.Select(model => ModelMap.Summary(model, summaries.GetValueOrDefault(model.Slug)));
    });

    public static IResult Model(ApiCall call)
    {
        if (call.Vocabulary.FindModel(call.Slug) is not { } model)
        {
            return ItemHandlers.Unknown(call, "model", call.Vocabulary.Models.Select(other => other.Slug));
        }

        var market = new ModelMarket(call.Store, call.Today);
        var services = market.Services(model);
        var listPrice = market.ListPrice(model, services);
        var links = Links.Model(model.Slug);
        return call.Items([new V1.ApiModel(ModelMap.Summary(model, market.Summary(model)), services.Select(service => ModelMap.Service(service, listPrice)))],
            new LinkHeader(links.Page, "alternate", "text/html"), new LinkHeader(links.Markdown!, "alternate", "text/markdown"));
    }

    public static IResult Offers(ApiCall call)
    {
        var (models, providers) = (call.Values(ApiParameters.Model), call.Values(ApiParameters.Provider));
        return call.Parts(call.Store.Offers.Count(models, providers), part =>
            call.Store.Offers.Part(models, providers, part.Start, part.Limit).Select(OfferMap.Offer));
    }
}
