using InferCheck.Matching.Prices;
using InferCheck.Model.Offers;
using InferCheck.Site.Asking;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Features.Chains;

/// <summary>A model through a gateway: what the gateway asks for it, and which of those it passes prompts on to are known to run it.</summary>
internal sealed record ModelWay
{
    public required AiModel Model { get; init; }

    public required ProviderRow Via { get; init; }

    /// <summary>Nothing where it is not recorded that the gateway has it, which is no no.</summary>
    public required ServicePrice? AtVia { get; init; }

    public required IReadOnlyList<(ProviderRow Provider, ServicePrice Price)> Runs { get; init; }

    /// <summary>Those behind the gateway of whom it is not recorded that they run it.</summary>
    public required IReadOnlyList<ProviderRow> Unread { get; init; }

    public static ModelWay Of(ModelMarket market, AiModel model, ProviderRow via, ChainChoices choices)
    {
        var services = market.Services(model).ToDictionary(service => service.Provider.Slug, service => service.Price, StringComparer.Ordinal);
        var behind = choices.Behind([via.Slug]);
        return new ModelWay
        {
            Model = model,
            Via = via,
            AtVia = services.GetValueOrDefault(via.Slug),
            Runs = [.. behind.Where(provider => services.ContainsKey(provider.Slug)).Select(provider => (provider, services[provider.Slug]))],
            Unread = [.. behind.Where(provider => !services.ContainsKey(provider.Slug))],
        };
    }
}
