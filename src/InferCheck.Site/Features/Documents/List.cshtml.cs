using InferCheck.Site.Addresses;
using InferCheck.Site.Heads;
using InferCheck.Site.Wording;
using InferCheck.Store;
using InferCheck.Store.Rows;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InferCheck.Site.Features.Documents;

/// <summary>The documents of which archives keep versions, the one that changed last first; and how many there are of which none does.</summary>
internal sealed class ListModel(ContentStore store, Texts texts) : PageModel
{
    public IReadOnlyList<DocumentLineRow> Lines { get; private set; } = [];

    public IReadOnlyList<ArchiveRow> Archives { get; private set; } = [];

    /// <summary>By provider, how many of the documents it is quoted from are on record nowhere.</summary>
    public IReadOnlyList<(ProviderRow Provider, int Documents)> Unrecorded { get; private set; } = [];

    public void OnGet()
    {
        Lines = store.Documents.Lines();
        Archives = store.Documents.Archives();
        var rest = store.Sources.All().Where(source => store.Documents.Of(source.Source) is null)
            .Select(source => (source.Provider, Page: source.Source.Split('#', 2)[0])).Distinct()
            .CountBy(source => source.Provider, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        Unrecorded = [.. store.Providers.All().Where(provider => rest.ContainsKey(provider.Slug)).Select(provider => (provider, rest[provider.Slug]))];
        ViewData["Head"] = new PageHead
        {
            Title = texts["text.head-title", texts["documents.title"]],
            Description = texts["documents.lead", Lines.Count, Lines.Sum(line => line.Versions)],
            Path = Paths.Documents,
            Section = "documents",
        };
    }
}
