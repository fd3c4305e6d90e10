using InferCheck.Matching;
using InferCheck.Matching.Prices;
using InferCheck.Model;
using InferCheck.Model.Offers;
using InferCheck.Store;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Asking;

/// <summary>Who runs which model, where, and for what, on a day.</summary>
internal sealed class ModelMarket
{
    private readonly ContentStore store;
    private readonly string day;
    private readonly Places places;
    private readonly Dictionary<string, ProviderRow> providers;

    public ModelMarket(ContentStore store, DateOnly day)
    {
        this.store = store;
        this.day = day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        places = Places.Of(store.Index, store.Vocabulary);
        providers = store.Providers.All().Where(provider => provider.Retired is null).ToDictionary(provider => provider.Slug, StringComparer.Ordinal);
    }

    /// <summary>Those that compute in the EU first, and of these the cheapest. Whoever stopped running it comes last.</summary>
    public IReadOnlyList<ModelService> Services(AiModel model, Conditions? asked = null)
    {
        var outcomes = asked is null ? null : store.Index.Evaluate(asked).Outcomes;
        var retired = store.Offers.RetirementsOf(model.Slug).Where(end => end.Part is null).ToLookup(end => end.Provider, StringComparer.Ordinal);
        return [.. Priced(model, store.Offers.OffersOf(model.Slug), retired).Select(price => new ModelService(providers[price.Provider], price,
            outcomes?[providers[price.Provider].Id - 1]))
            .OrderBy(service => service.Outcome).ThenBy(service => service.Price.IsOver(day)).ThenBy(service => Rank(service.Price))
            .ThenBy(service => Amount(service.Price)).ThenBy(service => service.Provider.Id)];
    }

    /// <summary>What one service runs, by the name of the model.</summary>
    public IReadOnlyList<ServicePrice> RunBy(string provider) => !providers.ContainsKey(provider) ? []
        : [.. store.Offers.OffersBy(provider).GroupBy(offer => offer.Model, StringComparer.Ordinal)
            .Select(offers => (Model: store.Vocabulary.FindModel(offers.Key), Offers: (IReadOnlyList<Offer>)[.. offers]))
            .Where(found => found.Model is not null)
            .Select(found => Price(found.Model!, found.Offers, store.Offers.RetirementsOf(found.Model!.Slug)
                .FirstOrDefault(end => end.Part is null && end.Provider == provider)))
            .OrderBy(price => price.Model.Name, StringComparer.OrdinalIgnoreCase)];

    /// <summary>Every model that anybody runs, by its name.</summary>
    public IReadOnlyList<ModelSummary> Summaries()
    {
        var found = new List<ModelSummary>();
        foreach (var offers in Runs(store.Offers.AllOffers()))
        {
            if (store.Vocabulary.FindModel(offers[0].Model) is { } model)
            {
                found.Add(Summary(model, offers));
            }
        }

        return [.. found.OrderBy(summary => summary.Model.Name, StringComparer.OrdinalIgnoreCase)];
    }

    public ModelSummary Summary(AiModel model) => Summary(model, store.Offers.OffersOf(model.Slug));

    /// <summary>What the maker itself asks, which others are held against.</summary>
    public Offer? ListPrice(AiModel model, IReadOnlyList<ModelService> services) =>
        store.Vocabulary.FindMaker(model.Maker) is not { } maker ? null
            : services.Where(service => maker.Services.Contains(service.Provider.Slug)).Select(service => service.Price.Usual)
                .FirstOrDefault(price => price is not null);

    private ModelSummary Summary(AiModel model, IReadOnlyList<Offer> offers)
    {
        var retired = store.Offers.RetirementsOf(model.Slug).Where(end => end.Part is null).ToLookup(end => end.Provider, StringComparer.Ordinal);
        var prices = Priced(model, offers, retired).Where(price => !price.IsOver(day)).ToList();
        return new ModelSummary
        {
            Model = model,
            Services = prices.Count,
            Always = prices.Count(price => price.Always is Outcome.Met),
            Chosen = prices.Count(price => price.InEu is not null || places[providers[price.Provider].Id].Chosen <= Outcome.OnlyIf),
            Anywhere = Lowest(prices.Select(price => price.Usual).OfType<Offer>(), offer => offer),
            InEu = Lowest(prices.Select(price => price.InEu).OfType<PlacedPrice>(), price => price.Offer),
        };
    }

    /// <summary>Amounts are only compared in one currency and unit: dollars a million tokens where anybody asks that, else what most ask.</summary>
    private static TPrice? Lowest<TPrice>(IEnumerable<TPrice> prices, Func<TPrice, Offer> offer)
        where TPrice : class =>
        prices.GroupBy(price => (offer(price).Currency, offer(price).Per)).OrderBy(same => same.Key is not (Currencies.Dollar, Offer.UsualUnit))
            .ThenByDescending(same => same.Count()).FirstOrDefault()?
            .MinBy(price => (price as PlacedPrice)?.Input ?? offer(price).Input ?? offer(price).Output);

    private IEnumerable<ServicePrice> Priced(AiModel model, IReadOnlyList<Offer> offers, ILookup<string, Retirement> retired) =>
        offers.GroupBy(offer => offer.Provider, StringComparer.Ordinal).Where(rows => providers.ContainsKey(rows.Key))
            .Select(rows => Price(model, [.. rows], retired[rows.Key].FirstOrDefault())).Where(price => price.Offers.Count > 0);

    private ServicePrice Price(AiModel model, IReadOnlyList<Offer> offers, Retirement? retirement) =>
        ServicePrice.Of(model, offers, store.Offers.SurchargesBy(offers[0].Provider), places[providers[offers[0].Provider].Id], day) with
        {
            Retirement = retirement,
        };

    /// <summary>Rows of one model stand together.</summary>
    private static IEnumerable<IReadOnlyList<Offer>> Runs(IEnumerable<Offer> offers)
    {
        var run = new List<Offer>();
        foreach (var offer in offers)
        {
            if (run.Count > 0 && run[0].Model != offer.Model)
            {
                yield return run;
                run = [];
            }

            run.Add(offer);
        }

        if (run.Count > 0)
        {
            yield return run;
        }
    }

    private int Rank(ServicePrice price) => price.Always switch
    {
        Outcome.Met => 0,
        _ when price.InEu is not null => 1,
        _ when places[providers[price.Provider].Id].Chosen <= Outcome.OnlyIf => 2,
        _ => 3,
    };

    private static decimal Amount(ServicePrice price) => price.InEu?.Input ?? price.Usual?.Input ?? price.Usual?.Output ?? decimal.MaxValue;
}
