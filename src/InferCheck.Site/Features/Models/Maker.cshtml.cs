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

/// <summary>A maker: its models, whoever runs them, and its own services.</summary>
internal sealed class MakerModel(ContentStore store, Words words, Texts texts, ChosenDay chosen) : PageModel
{
    public Maker Maker { get; private set; } = null!;

    public IReadOnlyList<ModelSummary> Models { get; private set; } = [];

    public IReadOnlyList<ProviderRow> Services { get; private set; } = [];

    public IActionResult OnGet(string key)
    {
        if (store.Vocabulary.FindMaker(key) is not { } maker)
        {
            return NotFound();
        }

        Maker = maker;
        var market = new ModelMarket(store, chosen.Today);
        Models = [.. store.Vocabulary.Models.Where(model => model.Maker == key).Select(market.Summary).OrderByDescending(summary => summary.Services)
            .ThenBy(summary => summary.Model.Name, StringComparer.OrdinalIgnoreCase)];
        Services = [.. store.Providers.All().Where(provider => maker.Services.Contains(provider.Slug))];
        ViewData["Head"] = new PageHead
        {
            Title = texts["text.head-title", texts["maker.title", words.In(maker.Label)]],
            Description = texts["maker.lead", words.In(maker.Label), Models.Count],
            Path = Paths.Maker(key),
            Section = "models",
        };
        return Page();
    }
}
