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
        foreach (var line in markdown.AsSpan().EnumerateLines())
        {
            var mark = LineMark.EnumerateMatches(line);
            text.Append(mark.MoveNext() ? line[mark.Current.Length..] : line).Append('\n');
        }

        var plain = text.ToString();
        return plain.Contains("</", StringComparison.Ordinal) || plain.Contains("/>", StringComparison.Ordinal)
            || plain.Contains("<br", StringComparison.OrdinalIgnoreCase)
            ? HtmlPage.Text("<body>" + plain, budget)
            : plain;
    }

    [GeneratedRegex(@"^\s{0,12}(?:>\s?)*(?:#{1,6}\s|[-*+]\s|\d{1,3}[.)]\s)?", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex LineMark { get; }
}
