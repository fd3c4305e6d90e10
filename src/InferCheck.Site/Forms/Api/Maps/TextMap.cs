using InferCheck.Site.Forms.Api.V1;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Forms.Api.Maps;

/// <summary>Indexes, questions and sources as the API gives them.</summary>
internal static class TextMap
{
    public static ApiIndexSummary IndexSummary(TrustIndexRow row) => new()
    {
        Slug = row.Slug,
        Title = row.Title,
        Question = row.Question,
        Providers = row.ProviderList,
        Updated = Dates.Day(row.Updated),
        Links = Links.Index(row.Slug),
    };

    public static ApiIndex Index(TrustIndexRow row) => new()
    {
        Slug = row.Slug,
        Title = row.Title,
        Question = row.Question,
        Providers = row.ProviderList,
        Columns = row.ColumnList,
        Cards = row.CardList,
        OrderBy = row.OrderBy,
        Intro = row.Intro,
        IntroHtml = row.IntroHtml,
        Body = row.Body,
        BodyHtml = row.BodyHtml,
        Updated = Dates.Day(row.Updated),
        Links = Links.Index(row.Slug),
    };

    public static ApiQuestion Question(FaqRow row) => new()
    {
        Slug = row.Slug,
        Question = row.Question,
        Answer = row.Answer,
        AnswerHtml = row.AnswerHtml,
        Topics = row.TopicList,
        Providers = row.ProviderList,
        Indexes = row.IndexList,
        Updated = Dates.Day(row.Updated),
        Links = Links.Question(row.Slug),
    };

    /// <summary>One item a document, whoever uses it; the newest reading says what it is.</summary>
    public static IEnumerable<ApiSource> Sources(IEnumerable<SourceRow> rows) => rows.GroupBy(row => row.Source).Select(uses =>
    {
        var newest = uses.MaxBy(row => row.LastRead, StringComparer.Ordinal)!;
        return new ApiSource
        {
            Source = uses.Key,
            Document = newest.Document,
            Dated = Dates.Stated(newest.Dated),
            LastRead = Dates.Day(newest.LastRead),
            Quotes = uses.Sum(row => row.Quotes),
            UsedBy = [.. uses.Select(row => new ApiSourceUse { Provider = row.Provider, Topics = row.TopicList })],
        };
    });
}
