using InferCheck.Matching;
using InferCheck.Matching.Prices;
using InferCheck.Model;
using InferCheck.Model.Offers;
using InferCheck.Site.Addresses;
using InferCheck.Site.Asking;
using InferCheck.Site.Heads;
using InferCheck.Site.Live.Editions;
using InferCheck.Site.Wording;
using InferCheck.Store;
using InferCheck.Store.Rows;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InferCheck.Site.Features.Models;

/// <summary>One model: who runs it, where, on which terms, at what price, and what it costs to keep it in the EU.</summary>
internal sealed class DetailModel(ContentStore store, Words words, Texts texts, ChosenDay chosen) : PageModel
{
    public AiModel Model { get; private set; } = null!;

    public Maker? Maker { get; private set; }

    public ModelQuery Query { get; private set; } = null!;

    public IReadOnlyList<ModelService> Services { get; private set; } = [];

    public PricePlot? Plot { get; private set; }

    /// <summary>What the maker itself asks.</summary>
    public Offer? ListPrice { get; private set; }

    public IReadOnlyList<Topic> Columns { get; } = [.. (store.Vocabulary.OfferTerms?.Columns ?? []).Select(store.Vocabulary.FindTopic).OfType<Topic>()];

    public IReadOnlyList<Preset> Presets { get; } = store.Vocabulary.Presets;

    /// <summary>Columns of the table: the name, the terms, three prices, and the picture or the cost of a month.</summary>
    public int Width => Columns.Count + 4 + (Plot is null && !Query.Use.IsAsked ? 0 : 1);

    public DateOnly Today { get; } = chosen.Today;

    public string Day => Today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    public int Always => Running.Count(service => service.Price.Always is Outcome.Met);

    public int InEu => Running.Count(service => service.Price.Always is not Outcome.Met && service.Price.InEu is not null);

    public IEnumerable<ModelService> Running => Services.Where(service => !service.Price.IsOver(Day));

    /// <summary>Quoted rows, surcharges and retirements: what the table rests on.</summary>
    public IReadOnlyList<(ProviderRow Provider, EvidenceRow Evidence)> Quotes { get; private set; } = [];

    public IActionResult OnGet(string slug)
    {
        if (store.Vocabulary.FindModel(slug) is not { } model)
        {
            return NotFound();
        }

        Query = ModelQuery.Read(Request.Query, store.Vocabulary);
        if (!CanonicalQuery.Is(Request.QueryString, Query.Pairs()))
        {
            return RedirectPermanent(HttpContext.Link(Query.ToAddress(slug)));
        }

        (Model, Maker) = (model, store.Vocabulary.FindMaker(model.Maker));
        var market = new ModelMarket(store, Today);
        Services = Ordered(market.Services(model, Query.Preset?.Conditions));
        ListPrice = market.ListPrice(model, Services);
        Plot = Query.Use.IsAsked ? null : PricePlot.Of([.. Running]);
        Quotes = [.. Services.SelectMany(service => OfferEvidence.Of(service.Price)
            .DistinctBy(evidence => (evidence.Quote, evidence.Source)).Select(evidence => (service.Provider, evidence)))];
        ViewData["Head"] = Head(model);
        return Page();
    }

    public Cell CellOf(Topic topic, ProviderRow provider) => new Cells(words, texts).Of(topic, store.Index.Facts(provider.Id, topic.Key));

    /// <summary>Against the same service elsewhere; else, and said so, against the maker's list price.</summary>
    public ((decimal? Input, decimal? Output) Shares, bool IsOverMaker)? PremiumOf(ServicePrice price) => price.PremiumOrOver(ListPrice);

    private IReadOnlyList<ModelService> Ordered(IReadOnlyList<ModelService> services) => !Query.ByPrice ? services
        : [.. services.OrderBy(service => service.Outcome).ThenBy(service => service.Price.IsOver(Day))
            .ThenBy(service => Math.Min(service.Price.Anywhere?.Input ?? decimal.MaxValue, service.Price.InEu?.Input ?? decimal.MaxValue))];

    private PageHead Head(AiModel model) => new()
    {
        Title = texts["text.head-title", texts["model.title", model.Name]],
        Description = texts["model.head", model.Name, Services.Count, Always],
        Path = Paths.Model(model.Slug),
        Section = "models",
        NoIndex = !Query.IsPlain,
        Alternates = [new(Paths.ModelMarkdown(model.Slug), "text/markdown", texts["twin.markdown"])],
        JsonLd =
        [
            JsonLd.Breadcrumbs(Public, (texts["nav.models"], Paths.Models), (model.Name, Paths.Model(model.Slug))),
            .. Services.Count == 0 ? [] : new[]
            {
                JsonLd.ItemList(texts["model.title", model.Name], Public,
                    Services.Select(service => (service.Provider.Name, Paths.Provider(service.Provider.Slug)))),
            },
        ],
    };

    private string Public(string path) => PublicAddress.Of(HttpContext, path);
}
