using InferCheck.Site.Addresses;
using InferCheck.Site.Asking;
using InferCheck.Site.Features.Shared;
using InferCheck.Site.Heads;
using InferCheck.Site.Wording;
using InferCheck.Store;
using InferCheck.Store.Rows;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InferCheck.Site.Features.Papers;

/// <summary>The working paper of one provider, to be read, printed and filled in.</summary>
internal sealed class PaperModel(ContentStore store, ProviderPaper papers, Texts texts) : PageModel
{
    public PaperView View { get; private set; } = null!;

    /// <summary>What the address supposes.</summary>
    public SupposedQuery Asked { get; private set; } = SupposedQuery.Nothing;

    public IActionResult OnGet(string slug)
    {
        Asked = SupposedQuery.Read(Request.Query, store.Vocabulary);
        if (this.Elsewhere(store, slug, Paths.Paper, Asked) is { } elsewhere)
        {
            return elsewhere;
        }

        if (store.Providers.Find(slug) is not { } profile)
        {
            return NotFound();
        }

        var place = PaperPlace.OfProvider(HttpContext, slug, Asked.Supposed);
        View = new PaperView(papers.Make(profile, place), place) { Questions = Paths.Questions(slug) };
        ViewData["Head"] = Head(profile.Provider);
        return Page();
    }

    private PageHead Head(ProviderRow provider) => new()
    {
        Title = texts["text.head-title", View.Paper.Title],
        Description = texts["paper.head-description", provider.Name],
        Path = Paths.Paper(provider.Slug),
        Section = "providers",
        NoIndex = !Asked.IsPlain,
        Image = Asked.Supposed.IsNothing ? Paths.Card(provider.Slug) : null,
        JsonLd = [JsonLd.Breadcrumbs(path => PublicAddress.Of(HttpContext, path),
            (texts["nav.providers"], Paths.Home), (provider.Name, Paths.Provider(provider.Slug)), (texts["paper.crumb"], Paths.Paper(provider.Slug)))],
    };
}
