using InferCheck.Model;
using InferCheck.Site.Addresses;
using InferCheck.Site.Forms.Feeds;
using InferCheck.Site.Heads;
using InferCheck.Site.Live.Editions;
using InferCheck.Site.Wording;
using InferCheck.Store;
using InferCheck.Store.Rows;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InferCheck.Site.Features.Calendar;

/// <summary>The days that lie ahead: of claims, of documents and of laws.</summary>
internal sealed class CalendarModel(ContentStore store, Texts texts, CalendarEntries entries, ChosenDay chosen) : PageModel
{
    public CalendarQuery Query { get; private set; } = new();

    public CalendarView View { get; private set; } = null!;

    public IReadOnlyList<LegalDate> Laws { get; private set; } = [];

    public IReadOnlyList<ProviderRow> Providers { get; private set; } = [];

    /// <summary>Of a few providers each claim is named; of all there is room for numbers.</summary>
    public bool SaysTopics => Query.Providers.Count > 0;

    public IActionResult OnGet()
    {
        Query = CalendarQuery.Read(Request.Query, store);
        if (!CanonicalQuery.Is(Request.QueryString, Query.Pairs()))
        {
            return RedirectPermanent(HttpContext.Link(Query.ToAddress()));
        }

        View = new CalendarView(chosen.Today, entries.Of(Query.Selection));
        Laws = [.. CalendarEntries.Laws(store.Vocabulary, Query.Selection with { Kinds = CalendarKinds.Dates(Query.Kinds) })];
        Providers = store.Providers.All();
        ViewData["Head"] = new PageHead
        {
            Title = texts["text.head-title", texts["calendar.page"]],
            Description = texts["calendar.lead"],
            Path = Paths.Calendar,
            Section = "calendar",
            NoIndex = !Query.IsPlain,
        };
        return Page();
    }
}
