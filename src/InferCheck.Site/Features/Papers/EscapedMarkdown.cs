using System.Text;

namespace InferCheck.Site.Features.Papers;

/// <summary>Words of others inside Markdown: every character that could mean something there is escaped.</summary>
internal static class EscapedMarkdown
{
    private const string Special = @"\`*_[]<>#|&~";

    public static string Of(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text.ReplaceLineEndings(" "))
        {
            if (Special.Contains(character, StringComparison.Ordinal))
            {
                escaped.Append('\\');
            }

            escaped.Append(character);
        }

        return escaped.ToString();
    }
}
