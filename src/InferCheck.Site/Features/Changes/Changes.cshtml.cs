using InferCheck.Site.Addresses;
using InferCheck.Site.Forms.Feeds;
using InferCheck.Site.Heads;
using InferCheck.Site.Wording;
using InferCheck.Store;
using InferCheck.Store.Rows;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InferCheck.Site.Features.Changes;

/// <summary>What changed in the profiles, by day, and how to follow it.</summary>
internal sealed class ChangesModel(ContentStore store, Texts texts, EntryWords entries) : PageModel
{
    public const int MostShown = 500;

    public ContentStore Store => store;

    public EntryWords Entries => entries;

    public ChangesQuery Query { get; private set; } = new();

    public IReadOnlyList<FeedEventRow> Events { get; private set; } = [];

    public IEnumerable<IGrouping<string, FeedEventRow>> Days => Events.GroupBy(item => item.HappenedOn);

    public TimeLine TimeLine { get; } = TimeLine.Of(store);

    public DocumentChanges Documents { get; private set; } = null!;

    public IReadOnlyList<ProviderRow> Providers { get; private set; } = [];

    /// <summary>What is asked for, as a feed or a calendar: an address that stays the same.</summary>
    public string Feed(string form) => Query.Providers.Count + Query.Topics.Count == 0 && form == FeedAddress.Atom
        ? FeedPaths.Changes
        : FeedAddress.OfWatch(Query.Selection, form);

    public IActionResult OnGet()
    {
        Query = ChangesQuery.Read(Request.Query, store);
        if (!CanonicalQuery.Is(Request.QueryString, Query.Pairs()))
        {
            return RedirectPermanent(HttpContext.Link(Query.ToAddress()));
        }

        var events = Query.ShowsEvents ? store.Feeds.Events(Query.Selection, MostShown) : [];
        var prices = Query.Shows(ChangesQuery.PriceKind) ? PriceChanges.Events(store, Query.Selection) : [];
        Events = [.. events.Concat(prices).OrderByDescending(item => item.HappenedOn, StringComparer.Ordinal).Take(MostShown)];
        Documents = DocumentChanges.Of(store, Query);
        Providers = store.Providers.All();
        ViewData["Head"] = new PageHead
        {
            Title = texts["text.head-title", texts["changes.title"]],
            Description = texts["changes.lead"],
            Path = Paths.Changes,
            Section = "changes",
            Feeds = [(texts["feed.title-all"], Feed(FeedAddress.Atom))],
            NoIndex = !Query.IsPlain,
        };
        return Page();
    }
}
