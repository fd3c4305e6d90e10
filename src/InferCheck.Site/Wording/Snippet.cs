using System.Text.Encodings.Web;
using InferCheck.Store.Reading;
using Microsoft.AspNetCore.Html;

namespace InferCheck.Site.Wording;

/// <summary>A found passage with its words marked. The text is escaped first, the marks are put in afterwards.</summary>
internal static class Snippet
{
    public static IHtmlContent Html(string snippet) => new HtmlString(HtmlEncoder.Default.Encode(snippet)
        .Replace(Encoded(SearchQueries.MarkStart), "<mark>", StringComparison.Ordinal)
        .Replace(Encoded(SearchQueries.MarkEnd), "</mark>", StringComparison.Ordinal));

    private static string Encoded(char mark) => HtmlEncoder.Default.Encode(mark.ToString());
}
