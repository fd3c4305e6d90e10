using InferCheck.Site.Addresses;
using InferCheck.Site.Settings;
using InferCheck.Site.Wording;
using InferCheck.Store;
using InferCheck.Store.Rows;
using static InferCheck.Site.Forms.Twins.MarkdownWriter;

namespace InferCheck.Site.Forms.Twins;

/// <summary>`/llms.txt`: the map of the site for language models, each entry leading to a twin that needs no reading of HTML.</summary>
internal sealed class LlmsText(ContentStore store, IReadOnlyList<PageRow> shown, Words words, Texts texts, string baseUrl)
{
    public string Write() => new MarkdownWriter()
        .Heading(1, "InferCheck")
        .Quote(texts["index.head-description", store.Totals.Providers])
        .Block(texts["llms.how"])
        .Heading(2, texts["llms.data"])
        .Items(Data())
        .Heading(2, texts["nav.providers"])
        .Items(Providers())
        .Heading(2, texts["nav.models"])
        .Items(Models())
        .Heading(2, texts["nav.indexes"])
        .Items(store.Texts.Indexes().Select(index => $"{Link(index.Title, baseUrl + Paths.IndexMarkdown(index.Slug))}: {Text(index.Question)}"))
        .Heading(2, texts["nav.faq"])
        .Items(store.Texts.Faq().Select(entry => Link(entry.Question, baseUrl + Paths.QuestionMarkdown(entry.Slug))))
        .Heading(2, texts["llms.optional"])
        .Items(shown.Select(page => $"{Link(page.Title, baseUrl + Paths.Text(page.Slug))}: {Text(page.Description)}"))
        .ToString();

    private IEnumerable<string> Providers()
    {
        var all = store.Providers.All();
        return all.Count <= LongLists.Entries
            ? all.Select(Provider)
            : all.Take(LongLists.Entries).Select(Provider).Append(Link(texts["llms.all-providers", all.Count], baseUrl + ApiPaths.Providers));
    }

    /// <summary>The lists first, then each by its twin.</summary>
    private IEnumerable<string> Models()
    {
        yield return $"{Link(texts["models.title"], baseUrl + Paths.Models)}: {texts["llms.models"]}";
        yield return $"{Link(ApiPaths.Models, baseUrl + ApiPaths.Models)}: {texts["api.operation.models"]}";
        yield return $"{Link(ApiPaths.Offers, baseUrl + ApiPaths.Offers)}: {texts["api.operation.offers"]}";
        foreach (var model in store.Vocabulary.Models.Take(LongLists.Entries))
        {
            yield return Link(model.Name, baseUrl + Paths.ModelMarkdown(model.Slug));
        }
    }

    private string Provider(ProviderRow row) =>
        $"{Link(row.Name, baseUrl + Paths.ProviderMarkdown(row.Slug))}: {Text(row.Vendor)}, {words.Of(InferCheck.Model.WordList.Kinds, row.Kind)}";

    private IEnumerable<string> Data() =>
    [
        $"{Link(texts["data.title"], baseUrl + ApiPaths.Documentation)}: {texts["data.lead"]}",
        $"{Link("OpenAPI", baseUrl + ApiPaths.OpenApi)}: {texts["llms.openapi"]}",
        .. DownloadNames.Files.Select(name => $"{Link(name, baseUrl + DownloadNames.Path(name))}: {texts[$"data.file.{name}"]}"),
    ];
}
