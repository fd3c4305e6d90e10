using InferCheck.Model;
using InferCheck.Model.Offers;
using InferCheck.Store.Engine;
using InferCheck.Store.Rows;

namespace InferCheck.Store.Baking;

/// <summary>The rows of what has a name, the words of these names for whoever mistypes them, and the hosts of providers.</summary>
internal static class NameBake
{
    private const string InsertName = """
        insert into name (rowid, text, kind, title, address, subject)
        values (@Id, @Text, @Kind, @Title, @Address, @Subject)
        """;

    private const string InsertWord = "insert into spelling (rowid, word) values (@Id, @Word)";

    private const string InsertHost = "insert into host (host, provider_id) values (@Host, @Id)";

    public static IEnumerable<BakedRow> Rows(ProfileScope profile) =>
    [
        .. Named(ProfileNames.Of(profile.Provider).Take(RowIds.MostParts), profile.RowId(0)),
        .. profile.Provider.Hosts.Select(host => host.Value).Concat(profile.Provider.Endpoints.Select(endpoint => endpoint.Pattern?.Written).OfType<string>())
            .Select(host => host.TrimEnd('/').ToLowerInvariant()).Distinct(StringComparer.Ordinal)
            .Select(host => BakedRow.Of(InsertHost, new { Host = host, profile.Id })),
    ];

    /// <summary>Questions, indexes and pages, behind all profiles.</summary>
    public static IEnumerable<BakedRow> Texts(Catalog catalog) => Named(
        catalog.Faq.Select(entry => Name(NameKind.Question, entry.Question, PageAddresses.Question(entry.Slug), entry.Slug))
            .Concat(catalog.Indexes.Select(index => Name(NameKind.Index, index.Title, PageAddresses.Index(index.Slug), index.Slug)))
            .Concat(catalog.Pages.Select(page => Name(NameKind.Page, page.Title, PageAddresses.Text(page.Slug), page.Slug))),
        RowIds.Texts);

    /// <summary>Topics, their answers and companies, behind everything.</summary>
    public static IEnumerable<BakedRow> Words(Vocabulary vocabulary) => Named(VocabularyNames.Of(vocabulary), RowIds.Words);

    public static IEnumerable<BakedRow> Models(IEnumerable<AiModel> models) => Named(models.SelectMany(model => new[] { model.Name, model.Slug }
        .Concat(model.Names).Select(text => new NameRow
        {
            Text = text,
            Kind = NameKind.Model,
            Title = model.Name,
            Address = PageAddresses.Model(model.Slug),
            Subject = model.Slug,
        })), RowIds.Models);

    private static IEnumerable<BakedRow> Named(IEnumerable<NameRow> names, long first)
    {
        var all = names.Where(name => name.Text.Length > 0).Distinct().ToList();
        return all.Select((name, place) => BakedRow.Of(InsertName, new { Id = first + place, name.Text, name.Kind, name.Title, name.Address, name.Subject }))
            .Concat(all.SelectMany(name => PlainWords.Written(name.Text)).Distinct(StringComparer.OrdinalIgnoreCase).Where(SpelledWord.CanBeMistyped)
                .Take(RowIds.MostParts).Select((word, place) => BakedRow.Of(InsertWord, new { Id = first + place, Word = SpelledWord.Padded(word) })));
    }

    private static NameRow Name(string kind, string title, string address, string subject) =>
        new() { Text = title, Kind = kind, Title = title, Address = address, Subject = subject };
}
