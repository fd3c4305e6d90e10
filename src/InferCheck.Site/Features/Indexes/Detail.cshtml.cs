using InferCheck.Model;
using InferCheck.Site.Addresses;
using InferCheck.Site.Forms.Api.Maps;
using InferCheck.Site.Heads;
using InferCheck.Site.Wording;
using InferCheck.Store;
using InferCheck.Store.Rows;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InferCheck.Site.Features.Indexes;

/// <summary>One trust index: its table, its text, a card for each provider, its questions.</summary>
internal sealed class DetailModel(ContentStore store, Texts texts) : PageModel
{
    public TrustIndexRow Index { get; private set; } = null!;

    public IReadOnlyList<Profile> Profiles { get; private set; } = [];

    public IReadOnlyList<FaqRow> Questions { get; private set; } = [];

    public Topic Topic(string key) => store.Vocabulary.FindTopic(key)!;

    /// <summary>How many models a provider runs, as far as recorded.</summary>
    public int Offers(string provider) => store.Offers.Served(provider).Models.Count;

    public IActionResult OnGet(string slug)
    {
        if (store.Texts.Indexes().FirstOrDefault(index => index.Slug == slug) is not { } index)
        {
            return NotFound();
        }

        Index = index;
        Profiles = [.. index.ProviderList.Select(store.Providers.Find).OfType<Profile>()];
        Questions = [.. store.Texts.Faq().Where(entry => entry.IndexList.Contains(slug))];
        ViewData["Head"] = Head(slug);
        return Page();
    }

    private PageHead Head(string slug) => new()
    {
        Title = texts["text.head-title", texts["indexes.head-title", Index.Title]],
        Description = Index.Question,
        Path = Paths.Index(slug),
        Section = "indexes",
        Alternates = [new(Links.Index(slug).Markdown!, "text/markdown", texts["twin.markdown"])],
        JsonLd =
        [
            JsonLd.Breadcrumbs(path => PublicAddress.Of(HttpContext, path), (texts["nav.indexes"], Paths.Indexes), (Index.Title, Paths.Index(slug))),
            .. Questions.Count == 0 ? Array.Empty<string>() : [JsonLd.FaqPage(Questions)],
        ],
    };
}
