using InferCheck.Markdown;
using InferCheck.Model;
using InferCheck.Store.Engine;

namespace InferCheck.Store.Baking;

/// <summary>Writes indexes, questions and pages, and what of them can be searched.</summary>
internal static class TextBake
{
    private const string InsertIndex = """
        insert into trust_index (slug, title, question, order_by, providers, columns, cards, intro, intro_html, body, body_html, updated)
        values (@Slug, @Title, @Question, @OrderBy, @Providers, @Columns, @Cards, @Intro, @IntroHtml, @Body, @BodyHtml, @Updated)
        """;

    private const string InsertFaq = """
        insert into faq (slug, ordinal, question, answer, answer_html, answer_text, indexes, providers, topics, updated)
        values (@Slug, @Ordinal, @Question, @Answer, @Html, @Text, @Indexes, @Providers, @Topics, @Updated)
        """;

    private const string InsertPage = """
        insert into page (slug, title, description, body, body_html, template, updated)
        values (@Slug, @Title, @Description, @Body, @BodyHtml, @IsTemplate, @Updated)
        """;

    public static void Write(BakeScope scope, Catalog catalog)
    {
        scope.Insert(InsertIndex, catalog.Indexes.Select(Row));
        scope.Insert(InsertFaq, catalog.Faq.Select((entry, ordinal) => new
        {
            entry.Slug,
            Ordinal = ordinal,
            entry.Question,
            Answer = entry.Document.Body.Trim(),
            Html = MarkdownHtml.Render(entry.Document.Body),
            Text = MarkdownHtml.Plain(entry.Document.Body),
            Indexes = StoreJson.Write(entry.Indexes),
            Providers = StoreJson.Write(entry.Providers),
            Topics = StoreJson.Write(entry.Topics),
            Updated = entry.Updated!.Value,
        }));
        scope.Insert(InsertPage, catalog.Pages.Select(page => new
        {
            page.Slug,
            page.Title,
            page.Description,
            Body = page.Document.Body.Trim(),
            BodyHtml = MarkdownHtml.Render(page.Document.Body),
            IsTemplate = Placeholders.AreIn(page.Document.Body),
            Updated = page.Updated!.Value,
        }));
        scope.Writer.Write(SearchBake.Texts(catalog));
        scope.Writer.Write(NameBake.Texts(catalog));
    }

    private static object Row(TrustIndex index)
    {
        var body = index.Document.Body;

        // The first line may be a heading, too.
        var firstSection = ("\n" + body).IndexOf("\n## ", StringComparison.Ordinal);
        var intro = firstSection < 0 ? body : body[..firstSection];
        return new
        {
            index.Slug,
            index.Title,
            index.Question,
            OrderBy = index.OrderBy!.Value,
            Providers = StoreJson.Write(index.Providers),
            Columns = StoreJson.Write(index.Columns),
            Cards = StoreJson.Write(index.Cards),
            Intro = intro.Trim(),
            IntroHtml = MarkdownHtml.Render(intro),
            Body = body[intro.Length..].Trim(),
            BodyHtml = MarkdownHtml.Render(body[intro.Length..]),
            Updated = index.Updated!.Value,
        };
    }
}
