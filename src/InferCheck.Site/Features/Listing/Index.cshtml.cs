using InferCheck.Site.Addresses;
using InferCheck.Site.Asking;
using InferCheck.Site.Features.Shared;
using InferCheck.Site.Heads;
using InferCheck.Site.Wording;
using InferCheck.Store;
using InferCheck.Store.Reading;
using InferCheck.Store.Rows;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InferCheck.Site.Features.Listing;

/// <summary>The index: filter form, presets, and the four lists that answer.</summary>
internal sealed class IndexModel(ContentStore store, IndexListing listing, RowFragments fragments, KeptReasons kept, Texts texts, Words words) : PageModel
{
    public ContentStore Store => store;

    public RowFragments Fragments => fragments;

    public IndexQuery Query { get; private set; } = new();

    public IndexResult Result { get; private set; } = null!;

    public IReadOnlyList<Chip> Chips { get; private set; } = [];

    public IReadOnlyList<int> Near { get; private set; } = [];

    public ListReasons Reasons { get; private set; } = null!;

    /// <summary>The columns of every table of the page, each with the address that sorts by it.</summary>
    public IReadOnlyList<(Column Column, string Address)> Columns => field ??=
        [.. Column.All.Select(column => (column, (Query with { Sort = column.Sort == OrderQueries.ByName && Query.Search.Length == 0 ? null : column.Sort, Page = 1 }).ToAddress()))];

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

        Reasons = new ListReasons(listing.ConditionsOf(Query), kept, new Reasons(words, texts), texts.Language);
        Near = Nearest.Of(Result, Reasons);
        Chips = [.. ActiveFilters.Of(Query, store.Vocabulary, words, texts)];
        var isPlain = !Query.IsFiltered && Query.Search.Length == 0 && Query.Sort is null;
        ViewData["Head"] = new PageHead
        {
            Title = texts["index.head-title"],
            Description = texts["index.head-description", store.Totals.Providers],
            Path = "/",
            Section = "providers",
            JsonLd = isPlain ? [JsonLd.Dataset(store, texts, PublicAddress.BaseUrl(HttpContext))] : [],
            NoIndex = !isPlain,
            HasScript = true,
        };
        return Page();
    }
}
