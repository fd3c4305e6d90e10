using InferCheck.Markdown;
using InferCheck.Model;
using InferCheck.Store.Rows;

namespace InferCheck.Store.Baking;

/// <summary>Writes what can be searched: names, vendors, entities, summaries, quotes, notes, questions and pages.</summary>
internal static class SearchBake
{
    private const string InsertText = """
        insert into search (title, body, kind, address, provider)
        values (@Title, @Body, @Kind, @Address, @Provider)
        """;

    public static void Write(BakeScope scope, IReadOnlyList<(int Id, Provider Provider)> providers)
    {
        scope.Insert(InsertText, providers.AsParallel().AsOrdered().SelectMany(pair => Profile(scope.Vocabulary, pair.Provider)));
        scope.Insert(InsertText, scope.Catalog.Faq.Select(entry => Text("faq", $"/faq/{entry.Slug}/", entry.Question, entry.Document)));
        scope.Insert(InsertText, scope.Catalog.Indexes.Select(index => Text("index", $"/indexes/{index.Slug}/", $"{index.Title}. {index.Question}", index.Document)));
        scope.Insert(InsertText, scope.Catalog.Pages.Select(page => Text("page", $"/{page.Slug}/", page.Title, page.Document)));
    }

    private static IEnumerable<object> Profile(Vocabulary vocabulary, Provider provider)
    {
        var address = $"/providers/{provider.Slug}/";
        var entities = provider.Claims.Where(claim => vocabulary.FindTopic(claim.Topic?.Value)?.Key == "legal-entity").SelectMany(claim => claim.Values);
        yield return new
        {
            Title = string.Join(" · ", [provider.Name, provider.Vendor, .. entities, .. provider.Models.Select(model => model.Value)]),
            Body = MarkdownHtml.Plain(provider.Document.Body),
            Kind = "profile",
            Address = address,
            Provider = provider.Slug,
        };

        foreach (var claim in provider.Claims)
        {
            yield return new
            {
                Title = $"{provider.Name}: {vocabulary.FindTopic(claim.Topic!.Value)!.Label.English}",
                Body = string.Join("\n", Words(claim)),
                Kind = "claim",
                Address = $"{address}#{claim.Topic.Value}",
                Provider = provider.Slug,
            };
        }

        foreach (var incident in provider.Incidents)
        {
            yield return new
            {
                Title = $"{provider.Name}: {incident.Title}",
                Body = string.Join("\n", incident.Evidence.SelectMany(Words).Prepend(MarkdownHtml.Plain(incident.Summary!.Value))),
                Kind = "incident",
                Address = $"{address}#incidents",
                Provider = provider.Slug,
            };
        }
    }

    private static object Text(string kind, string address, string title, Document document) => new
    {
        Title = title,
        Body = MarkdownHtml.Plain(document.Body),
        Kind = kind,
        Address = address,
        Provider = (string?)null,
    };

    private static IEnumerable<string> Words(Claim claim) =>
    [
        MarkdownHtml.Plain(claim.Summary!.Value),
        .. claim.Conditions.Select(condition => condition.Value),
        .. claim.Evidence.SelectMany(Words),
    ];

    private static IEnumerable<string> Words(Evidence evidence) =>
        new[] { evidence.Quote, evidence.Translation, evidence.Note }.OfType<Scalar>().Select(text => text.Value);
}
