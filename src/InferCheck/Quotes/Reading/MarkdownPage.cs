using System.Text;
using System.Text.RegularExpressions;
using InferCheck.Budgets;

namespace InferCheck.Quotes.Reading;

/// <summary>The text of a Markdown page: marks at the start of lines go here, marks inside lines go when texts are compared.</summary>
internal static partial class MarkdownPage
{
    public static string Text(string markdown, Budget budget)
    {
        var text = new StringBuilder(markdown.Length);
        var isInTag = false;
        foreach (var line in markdown.AsSpan().EnumerateLines())
        {
            // What ends a tag that began on a line before is no mark of a quotation.
            var mark = isInTag ? default : LineMark.EnumerateMatches(line);
            text.Append(!isInTag && mark.MoveNext() ? line[mark.Current.Length..] : line).Append('\n');
            isInTag = EndsInTag(line, isInTag);
        }

        var plain = ClosedAtOnce.Replace(text.ToString(), "<${name}${rest}></${name}>");
        return plain.Contains("</", StringComparison.Ordinal) || plain.Contains("/>", StringComparison.Ordinal)
            || plain.Contains("<br", StringComparison.OrdinalIgnoreCase)
            ? HtmlPage.Text("<body>" + plain, budget)
            : plain;
    }

    /// <summary>No tag goes on after an empty line.</summary>
    private static bool EndsInTag(ReadOnlySpan<char> line, bool isInTag)
    {
        var end = line.LastIndexOf('>');
        var begin = line.LastIndexOf('<');
        return begin > end ? begin + 1 < line.Length && char.IsAsciiLetter(line[begin + 1]) : isInTag && end < 0 && !line.IsWhiteSpace();
    }

    /// <summary>
    /// As the components of a documentation are written. To a reader of HTML such an element is open, and of these whatever follows would be part.
    /// </summary>
    [GeneratedRegex(@"<(?<name>iframe|object|canvas|audio|video|template|noscript|noembed|noframes|datalist)(?<rest>(\s[^<>]*)?)/>",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ClosedAtOnce { get; }

    [GeneratedRegex(@"^\s{0,12}(?:>\s?)*(?:#{1,6}\s|[-*+]\s|\d{1,3}[.)]\s)?", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex LineMark { get; }
}
