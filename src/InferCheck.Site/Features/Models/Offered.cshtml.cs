using InferCheck.Matching.Prices;
using InferCheck.Site.Addresses;
using InferCheck.Site.Asking;
using InferCheck.Site.Features.Shared;
using InferCheck.Site.Heads;
using InferCheck.Site.Live.Editions;
using InferCheck.Site.Wording;
using InferCheck.Store;
using InferCheck.Store.Rows;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InferCheck.Site.Features.Models;

/// <summary>What one provider runs, at what price, as far as anybody looked.</summary>
internal sealed class OfferedModel(ContentStore store, Texts texts, ChosenDay chosen) : PageModel
{
    public ProviderRow Provider { get; private set; } = null!;

    public OfferListRow List { get; private set; } = null!;

    public IReadOnlyList<ServicePrice> Prices { get; private set; } = [];

    public DateOnly Today { get; } = chosen.Today;

    public string Day => Today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    public IActionResult OnGet(string slug)
    {
        if (this.Elsewhere(store, slug, Paths.Offers) is { } elsewhere)
        {
            return elsewhere;
        }

        if (store.Providers.All().FirstOrDefault(known => known.Slug == slug) is not { Retired: null } provider
            || store.Offers.ListOf(slug) is not { } list)
        {
            return NotFound();
        }

        (Provider, List) = (provider, list);
        Prices = new ModelMarket(store, Today).RunBy(slug);
        ViewData["Head"] = new PageHead
        {
            Title = texts["text.head-title", texts["offered.title", Provider.Name]],
            Description = texts["offered.lead", Provider.Name, Prices.Count],
            Path = Paths.Offers(slug),
            Section = "models",
        };
        return Page();
    }
}
