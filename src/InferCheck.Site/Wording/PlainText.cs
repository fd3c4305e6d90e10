using System.Net;
using System.Text.RegularExpressions;

namespace InferCheck.Site.Wording;

/// <summary>The words of a text that the store keeps as HTML. It was made from Markdown, so a `&lt;` in it only ever begins a tag.</summary>
internal static partial class PlainText
{
    public static string Of(string? html) => html is null ? "" : Spaces().Replace(WebUtility.HtmlDecode(Tag().Replace(html, "")), " ").Trim();

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex Spaces();
}
