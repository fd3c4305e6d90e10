using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace InferCheck.Site.Wording;

/// <summary>Texts that stand in the description for machines too, where words of code are in backticks. The text is escaped first.</summary>
internal static class CodeWords
{
    /// <summary>The encoder would write a backtick as an entity; this control character occurs in no text.</summary>
    private const char Mark = '\u0002';

    public static IHtmlContent Html(string text) => new HtmlString(string.Concat(
        HtmlEncoder.Default.Encode(text.Replace('`', Mark)).Split(Encoded).Select((part, place) => place % 2 == 0 ? part : $"<code>{part}</code>")));

    private static string Encoded => HtmlEncoder.Default.Encode(Mark.ToString());
}
