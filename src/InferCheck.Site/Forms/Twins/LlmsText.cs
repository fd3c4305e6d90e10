using InferCheck.Site.Addresses;
using InferCheck.Site.Wording;
using InferCheck.Store;
using InferCheck.Store.Rows;
using static InferCheck.Site.Forms.Twins.MarkdownWriter;

namespace InferCheck.Site.Forms.Twins;

/// <summary>`/llms.txt`: the map of the site for language models, each entry leading to a twin that needs no reading of HTML.</summary>
internal sealed class LlmsText(ContentStore store, Words words, Texts texts, string baseUrl)
{
    public string Write() => new MarkdownWriter()
        .Heading(1, "InferCheck")
        .Quote(texts["index.head-description", store.Totals.Providers])
        .Block(texts["llms.how"])
        .Heading(2, texts["llms.data"])
        .Items(Data())
        .Heading(2, texts["nav.providers"])
        .Items(store.Providers.All().Select(row => $"{Link(row.Name, $"{baseUrl}/providers/{row.Slug}.md")}: {Text(row.Vendor)}, {words.Of(InferCheck.Model.WordList.Kinds, row.Kind)}"))
        .Heading(2, texts["nav.indexes"])
        .Items(store.Texts.Indexes().Select(index => $"{Link(index.Title, $"{baseUrl}/indexes/{index.Slug}.md")}: {Text(index.Question)}"))
        .Heading(2, texts["nav.faq"])
        .Items(store.Texts.Faq().Select(entry => Link(entry.Question, $"{baseUrl}/faq/{entry.Slug}.md")))
        .Heading(2, texts["llms.optional"])
        .Items(store.Texts.Pages().Select(page => $"{Link(page.Title, $"{baseUrl}/{page.Slug}/")}: {Text(page.Description)}"))
        .ToString();

    private IEnumerable<string> Data() =>
    [
        $"{Link(texts["data.title"], baseUrl + ApiPaths.Documentation)}: {texts["data.lead"]}",
        $"{Link("OpenAPI", baseUrl + ApiPaths.OpenApi)}: {texts["llms.openapi"]}",
        .. DownloadNames.Files.Select(name => $"{Link(name, $"{baseUrl}{ApiPaths.Documentation}{name}")}: {texts[$"data.file.{name}"]}"),
    ];
}
