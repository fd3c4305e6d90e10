using System.Globalization;
using System.Text;

namespace InferCheck.Diagnostics;

/// <summary>Content is other people's text, and so are the names of its files: control characters in it must not reach a terminal or break a line.</summary>
public static class Printable
{
    public static string Line(string text)
    {
        if (!text.EnumerateRunes().Any(Hidden))
        {
            return text;
        }

        var line = new StringBuilder(text.Length);
        foreach (var character in text.EnumerateRunes())
        {
            line.Append(Of(character));
        }

        return line.ToString();
    }

    /// <summary>A character, or its number where nobody would see it.</summary>
    public static string Of(Rune character) =>
        !Hidden(character) ? character.ToString()
        : character.IsBmp ? string.Create(CultureInfo.InvariantCulture, $"\\u{character.Value:x4}")
        : string.Create(CultureInfo.InvariantCulture, $"\\U{character.Value:x8}");

    /// <summary>The start of a text, short enough for a message.</summary>
    public static string Cut(string text, int length = 60) => text.Length <= length ? text : string.Concat(text.AsSpan(0, length - 1), "…");

    private static bool Hidden(Rune character) =>
        Rune.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
