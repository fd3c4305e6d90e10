using InferCheck.Site.Addresses;
using InferCheck.Site.Heads;
using InferCheck.Site.Wording;
using InferCheck.Store;
using InferCheck.Store.Rows;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InferCheck.Site.Features.Indexes;

/// <summary>All trust indexes.</summary>
internal sealed class ListModel(ContentStore store, Texts texts) : PageModel
{
    public IReadOnlyList<TrustIndexRow> Indexes { get; } = store.Texts.Indexes();

    public void OnGet() => ViewData["Head"] = new PageHead
    {
        Title = texts["text.head-title", texts["nav.indexes"]],
        Description = texts["indexes.lead"],
        Path = Paths.Indexes,
        Section = "indexes",
    };
}
