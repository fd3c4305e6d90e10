using InferCheck.Markdown;
using InferCheck.Model;
using InferCheck.Model.Shapes;
using InferCheck.Store.Rows;

namespace InferCheck.Store.Baking;

/// <summary>The rows of what can be searched: names, vendors, entities, summaries, quotes, notes, questions and pages.</summary>
internal static class SearchBake
{
    private const string InsertText = """
        insert into search (rowid, title, body, kind, address, provider)
        values (@Id, @Title, @Body, @Kind, @Address, @Provider)
        """;

    public static IEnumerable<BakedRow> Rows(ProfileScope profile) =>
        Profile(profile.Vocabulary, profile.Provider).Select((place, number) => Row(profile.RowId(number), place));

    /// <summary>Questions, indexes and pages, behind all profiles.</summary>
    public static IEnumerable<BakedRow> Texts(Catalog catalog) =>
        catalog.Faq.Select(entry => Text("faq", PageAddresses.Question(entry.Slug), entry.Question, entry.Document))
            .Concat(catalog.Indexes.Select(index => Text("index", PageAddresses.Index(index.Slug), $"{index.Title}. {index.Question}", index.Document)))
            .Concat(catalog.Pages.Where(page => !Placeholders.AreIn(page.Document.Body))
                .Select(page => Text("page", PageAddresses.Text(page.Slug), page.Title, page.Document)))
            .Select((place, number) => Row(RowIds.Texts + number, place));

    private static IEnumerable<string> Signs(Provider provider) =>
        provider.Packages.Concat(provider.Variables).Concat(provider.Endpoints.Select(endpoint => endpoint.Name!)).Select(sign => sign.Value);

    private static IEnumerable<Place> Profile(Vocabulary vocabulary, Provider provider)
    {
        var address = PageAddresses.Provider(provider.Slug);
        var entities = provider.Claims.Where(claim => vocabulary.FindTopic(claim.Topic?.Value)?.Role == TopicRole.Entity).SelectMany(claim => claim.Values);
        yield return new Place
        {
            Title = string.Join(" · ", [provider.Name, provider.Vendor, .. entities, .. provider.Models.Select(model => model.Value)]),
            Body = string.Join("\n", [MarkdownHtml.Plain(provider.Document.Body), .. Signs(provider)]),
            Kind = "profile",
            Address = address,
            Provider = provider.Slug,
        };

        foreach (var claim in provider.Claims)
        {
            yield return OfClaim(vocabulary, provider, claim, address);
        }

        if (provider.Subprocessors.Count > 0)
        {
            yield return Companies(provider, address);
        }

        foreach (var incident in provider.Incidents)
        {
            yield return new Place
            {
                Title = $"{provider.Name}: {incident.Title}",
                Body = string.Join("\n", incident.Evidence.SelectMany(Words).Prepend(MarkdownHtml.Plain(incident.Summary!.Value))),
                Kind = "incident",
                Address = $"{address}#incidents",
                Provider = provider.Slug,
            };
        }
    }

    private static Place OfClaim(Vocabulary vocabulary, Provider provider, Claim claim, string address) => new()
    {
        Title = $"{provider.Name}: {vocabulary.FindTopic(claim.Topic!.Value)!.Label.English}",
        Body = string.Join("\n", Words(vocabulary, claim)),
        Kind = "claim",
        Address = $"{address}#{claim.Topic.Value}",
        Provider = provider.Slug,
    };

    private static Place Companies(Provider provider, string address) => new()
    {
        Title = $"{provider.Name}: {string.Join(", ", provider.Subprocessors.Select(company => company.Name!.Value))}",
        Body = string.Join("\n", provider.Subprocessors.SelectMany(company => company.Evidence).SelectMany(Words)),
        Kind = "companies",
        Address = $"{address}#named-subprocessors",
        Provider = provider.Slug,
    };

    private static BakedRow Row(long id, Place place) =>
        BakedRow.Of(InsertText, new { Id = id, place.Title, place.Body, place.Kind, place.Address, place.Provider });

    private static Place Text(string kind, string address, string title, Document document) => new()
    {
        Title = title,
        Body = MarkdownHtml.Plain(document.Body),
        Kind = kind,
        Address = address,
    };

    private static IEnumerable<string> Words(Vocabulary vocabulary, Claim claim) =>
    [
        .. new[] { claim.Summary, claim.Disagreement }.OfType<Scalar>().Select(text => MarkdownHtml.Plain(text.Value)),
        .. ClaimFields.ForSearch.SelectMany(field => claim.Fields.Texts(field.Key).Select(text => Word(vocabulary, field, text.Value))),
        .. claim.Evidence.SelectMany(Words),
    ];

    private static string Word(Vocabulary vocabulary, Field field, string text) =>
        field.Type is FieldType.Country ? vocabulary.FindCountry(text)?.Label.English ?? text : text;

    private static IEnumerable<string> Words(Evidence evidence) =>
        new[] { evidence.Quote, evidence.Translation, evidence.Note }.OfType<Scalar>().Select(text => text.Value);

    private sealed record Place
    {
        public required string Title { get; init; }

        public required string Body { get; init; }

        public required string Kind { get; init; }

        public required string Address { get; init; }

        public string? Provider { get; init; }
    }
}
