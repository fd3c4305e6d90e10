using InferCheck.Site.Listing;
using InferCheck.Site.Web;
using InferCheck.Store;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InferCheck.Site.Pages;

/// <summary>The index: filter form, presets, and the four lists that answer.</summary>
internal sealed class IndexModel(ContentStore store, IndexListing listing, RowFragments fragments, Texts texts, Words words) : PageModel
{
    public ContentStore Store => store;

    public RowFragments Fragments => fragments;

    public IndexQuery Query { get; private set; } = new();

    public IndexResult Result { get; private set; } = null!;

    public InferCheck.Model.Conditions Conditions { get; private set; } = InferCheck.Model.Conditions.None;

    public IReadOnlyList<Chip> Chips { get; private set; } = [];

    public IReadOnlyList<int> Near { get; private set; } = [];

    public Reasons Reasons { get; } = new(words, texts);

    public IActionResult OnGet()
    {
        Query = new IndexQueryReader(store.Vocabulary).Read(Request.Query);
        if (!IndexQueryReader.IsCanonical(Request.Query, Query))
        {
            return RedirectPermanent(Request.PathBase + Query.ToAddress());
        }

        Result = listing.Answer(Query);
        if (Query.Page > Result.Pages)
        {
            return RedirectPermanent(Request.PathBase + (Query with { Page = 1 }).ToAddress());
        }

        Conditions = listing.ConditionsOf(Query);
        Near = Nearest.Of(Result, Conditions);
        Chips = [.. ActiveFilters.Of(Query, store.Vocabulary, words, texts)];
        ViewData["Head"] = new PageHead
        {
            Title = texts["index.head-title"],
            Description = texts["index.head-description", store.Totals.Providers],
            Path = "/",
            Section = "providers",
            JsonLd = [JsonLd.Dataset(store, texts, PublicAddress.BaseUrl(HttpContext))],
            NoIndex = Query.IsFiltered || Query.Search.Length > 0 || Query.Sort is not null,
            HasScript = true,
        };
        return Page();
    }
}
