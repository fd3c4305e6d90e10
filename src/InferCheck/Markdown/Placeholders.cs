using System.Text.RegularExpressions;

namespace InferCheck.Markdown;

/// <summary>Words in square brackets that are no link: places in a template that somebody has to fill in.</summary>
internal static partial class Placeholders
{
    public static bool AreIn(string markdown) => Place().IsMatch(MarkdownHtml.Plain(markdown));

    [GeneratedRegex(@"\[[^\[\]]*\p{L}[^\[\]]*\]", RegexOptions.NonBacktracking)]
    private static partial Regex Place();
}
