using Dapper;
using InferCheck.Store.Engine;
using InferCheck.Store.Rows;

namespace InferCheck.Store.Reading;

/// <summary>Reads indexes, questions and pages.</summary>
public sealed class TextQueries(string connectionString)
{
    private const string SelectFaq = """
        select   slug        as Slug,
                 question    as Question,
                 answer      as Answer,
                 answer_html as AnswerHtml,
                 answer_text as AnswerText,
                 indexes     as Indexes,
                 providers   as Providers,
                 topics      as Topics,
                 updated     as Updated
        from     faq
        order by ordinal
        """;

    private const string SelectIndexes = """
        select   slug       as Slug,
                 title      as Title,
                 question   as Question,
                 order_by   as OrderBy,
                 providers  as Providers,
                 columns    as Columns,
                 cards      as Cards,
                 intro      as Intro,
                 intro_html as IntroHtml,
                 body       as Body,
                 body_html  as BodyHtml,
                 updated    as Updated
        from     trust_index
        order by slug
        """;

    private const string SelectPages = """
        select   slug        as Slug,
                 title       as Title,
                 description as Description,
                 body        as Body,
                 body_html   as BodyHtml,
                 template    as IsTemplate,
                 updated     as Updated
        from     page
        order by slug
        """;

    private const string SelectTemplates = "select slug from page where template = 1 order by slug";

    public IReadOnlyList<FaqRow> Faq()
    {
        using var connection = Database.Open(connectionString);
        return connection.Query<FaqRow>(SelectFaq).AsList();
    }

    public IReadOnlyList<TrustIndexRow> Indexes()
    {
        using var connection = Database.Open(connectionString);
        return connection.Query<TrustIndexRow>(SelectIndexes).AsList();
    }

    public IReadOnlyList<PageRow> Pages()
    {
        using var connection = Database.Open(connectionString);
        return connection.Query<PageRow>(SelectPages).AsList();
    }

    /// <summary>Pages that whoever runs the site has not filled in yet.</summary>
    public IReadOnlyList<string> Templates()
    {
        using var connection = Database.Open(connectionString);
        return connection.Query<string>(SelectTemplates).AsList();
    }
}
