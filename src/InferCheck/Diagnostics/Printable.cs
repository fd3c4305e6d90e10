using System.Globalization;
using System.Text;

namespace InferCheck.Diagnostics;

/// <summary>Content is other people's text, and so are the names of its files: control characters in it must not reach a terminal or break a line.</summary>
public static class Printable
{
    public static string Line(string text)
    {
        if (!text.Any(Hidden))
        {
            return text;
        }

        var line = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            _ = Hidden(character) ? line.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}") : line.Append(character);
        }

        return line.ToString();
    }

    /// <summary>The start of a text, short enough for a message.</summary>
    public static string Cut(string text, int length = 60) => text.Length <= length ? text : string.Concat(text.AsSpan(0, length - 1), "…");

    private static bool Hidden(char character) =>
        char.IsControl(character) || char.GetUnicodeCategory(character) is UnicodeCategory.Format || character is '\u2028' or '\u2029';
}
