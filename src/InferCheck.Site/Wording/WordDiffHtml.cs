using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace InferCheck.Site.Wording;

/// <summary>A word diff with its marks turned into markup. The text is escaped first, the marks are put in afterwards.</summary>
internal static class WordDiffHtml
{
    private static readonly (string Mark, string Tag)[] Tags = [("[-", "<del>"), ("-]", "</del>"), ("{+", "<ins>"), ("+}", "</ins>")];

    public static IHtmlContent Render(string diff) =>
        new HtmlString(Tags.Aggregate(HtmlEncoder.Default.Encode(diff),
            (html, tag) => html.Replace(HtmlEncoder.Default.Encode(tag.Mark), tag.Tag, StringComparison.Ordinal)));
}
