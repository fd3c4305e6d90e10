using InferCheck.Model.Offers;
using InferCheck.Site.Addresses;
using InferCheck.Site.Asking;
using InferCheck.Site.Heads;
using InferCheck.Site.Live.Editions;
using InferCheck.Site.Wording;
using InferCheck.Store;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InferCheck.Site.Features.Models;

/// <summary>All models by their makers: how many run each, how many in the EU, and the lowest prices.</summary>
internal sealed class ListModel(ContentStore store, Words words, Texts texts, ChosenDay chosen) : PageModel
{
    public IReadOnlyList<(Maker Maker, IReadOnlyList<ModelSummary> Models)> Makers { get; } = Grouped(store, words, chosen.Today);

    public int Models => Makers.Sum(maker => maker.Models.Count);

    public int Lists { get; } = store.Providers.All().Count(provider => store.Offers.ListOf(provider.Slug) is not null);

    public int Providers { get; } = store.Totals.Providers;

    public void OnGet() => ViewData["Head"] = new PageHead
    {
        Title = texts["text.head-title", texts["models.title"]],
        Description = texts["models.lead", Models, Lists, Providers],
        Path = Paths.Models,
        Section = "models",
    };

    /// <summary>Whose models most services run comes first.</summary>
    private static IReadOnlyList<(Maker Maker, IReadOnlyList<ModelSummary> Models)> Grouped(ContentStore store, Words words, DateOnly today)
    {
        var byMaker = new ModelMarket(store, today).Summaries().Where(summary => summary.Services > 0)
            .ToLookup(summary => summary.Model.Maker, StringComparer.Ordinal);
        return [.. store.Vocabulary.Makers.Where(maker => byMaker.Contains(maker.Key))
            .Select(maker => (maker, (IReadOnlyList<ModelSummary>)[.. byMaker[maker.Key]
                .OrderByDescending(summary => summary.Services).ThenBy(summary => summary.Model.Name, StringComparer.OrdinalIgnoreCase)]))
            .OrderByDescending(found => found.Item2.Sum(summary => summary.Services)).ThenBy(found => words.In(found.maker.Label), StringComparer.Ordinal)];
    }
}
