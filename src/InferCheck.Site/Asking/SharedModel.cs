using InferCheck.Matching.Prices;
using InferCheck.Model.Offers;

namespace InferCheck.Site.Asking;

/// <summary>A model that several services run, with what each asks; nothing at the place of one of which that is not recorded.</summary>
internal sealed record SharedModel(AiModel Model, IReadOnlyList<ServicePrice?> Prices)
{
    /// <summary>More than anybody looks through; each service has a page of all.</summary>
    private const int MostShown = 12;

    /// <summary>Those that most of the services run, and of these the newest.</summary>
    public static IReadOnlyList<SharedModel> Of(ModelMarket market, IReadOnlyList<string> providers)
    {
        var run = providers.Select(provider => market.RunBy(provider).ToDictionary(price => price.Model.Slug, StringComparer.Ordinal)).ToList();
        return [.. run.SelectMany(prices => prices.Values.Select(price => price.Model)).DistinctBy(model => model.Slug, StringComparer.Ordinal)
            .Select(model => new SharedModel(model, [.. run.Select(prices => prices.GetValueOrDefault(model.Slug))]))
            .Where(shared => shared.Prices.Count(price => price is not null) > 1)
            .OrderByDescending(shared => shared.Prices.Count(price => price is not null))
            .ThenByDescending(shared => shared.Model.Released, StringComparer.Ordinal).ThenBy(shared => shared.Model.Name, StringComparer.OrdinalIgnoreCase)
            .Take(MostShown)];
    }
}
