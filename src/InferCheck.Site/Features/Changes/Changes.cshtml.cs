using InferCheck.Site.Addresses;
using InferCheck.Site.Forms.Feeds;
using InferCheck.Site.Heads;
using InferCheck.Site.Wording;
using InferCheck.Store;
using InferCheck.Store.Reading;
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

    public bool WithImmaterial { get; private set; }

    public IReadOnlyList<FeedEventRow> Events { get; private set; } = [];

    public IEnumerable<IGrouping<string, FeedEventRow>> Days => Events.GroupBy(item => item.HappenedOn);

    public TimeLine TimeLine { get; } = TimeLine.Of(store);

    public IReadOnlyList<ProviderRow> Providers { get; private set; } = [];

    public IActionResult OnGet()
    {
        WithImmaterial = Request.Query[FeedAddress.Material] == FeedAddress.All;
        if (Request.Query.Count != (WithImmaterial ? 1 : 0))
        {
            return RedirectPermanent(HttpContext.Link(FeedAddress.WithMaterial(Paths.Changes, WithImmaterial)));
        }

        Events = store.Feeds.Events(new FeedSelection { WithImmaterial = WithImmaterial }, MostShown);
        Providers = store.Providers.All();
        ViewData["Head"] = new PageHead
        {
            Title = texts["text.head-title", texts["changes.title"]],
            Description = texts["changes.lead"],
            Path = Paths.Changes,
            Section = "changes",
            Feeds = [(texts["feed.title-all"], FeedPaths.Changes)],
            NoIndex = WithImmaterial,
        };
        return Page();
    }
}
