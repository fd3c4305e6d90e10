using InferCheck.Model;
using InferCheck.Site.Addresses;
using InferCheck.Site.Heads;
using InferCheck.Site.Settings;
using InferCheck.Site.Wording;
using InferCheck.Store;
using InferCheck.Store.Rows;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InferCheck.Site.Features.Listing;

/// <summary>Every provider by name, under what it sells: a list to look somebody up in, without a question.</summary>
internal sealed class AllModel(ContentStore store, Texts texts) : PageModel
{
    private readonly IReadOnlyList<ProviderRow> listed = [.. store.Providers.All().Take(LongLists.Rows)];

    public int Count { get; } = store.Totals.Providers;

    /// <summary>More than a list can hold.</summary>
    public int Left => Count - listed.Count;

    public IEnumerable<(Word Kind, IReadOnlyList<ProviderRow> Providers)> Kinds => store.Vocabulary.Words(WordList.Kinds)
        .Select(kind => (kind, (IReadOnlyList<ProviderRow>)[.. listed.Where(provider => provider.Kind == kind.Key)]))
        .Where(found => found.Item2.Count > 0);

    public void OnGet() => ViewData["Head"] = new PageHead
    {
        Title = texts["text.head-title", texts["all.title"]],
        Description = texts["all.lead", Count],
        Path = Paths.Providers,
        Section = "providers",
        JsonLd = [JsonLd.ItemList(texts["all.title"], path => PublicAddress.Of(HttpContext, path),
            listed.Select(provider => (provider.Name, Paths.Provider(provider.Slug))))],
    };
}
