using System.Globalization;
using System.Text;

namespace InferCheck.Quotes.Texts;

/// <summary>Keeps as many marks on a letter as letters can have: bringing a run of marks into order takes the square of its length.</summary>
internal static class CombiningMarks
{
    /// <summary>As many as Unicode's stream-safe form allows.</summary>
    private const int Most = 30;

    public static string Cap(string text)
    {
        StringBuilder? kept = null;
        var marks = 0;
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            marks = IsMark(rune) ? marks + 1 : 0;
            kept ??= marks > Most ? new StringBuilder(text, 0, at, text.Length) : null;
            if (marks <= Most)
            {
                kept?.Append(text, at, rune.Utf16SequenceLength);
            }

            at += rune.Utf16SequenceLength;
        }

        return kept?.ToString() ?? text;
    }

    /// <summary>The two narrow ones are letters that become marks.</summary>
    private static bool IsMark(Rune rune) => rune.Value is 0xFF9E or 0xFF9F || rune.Value >= 0x300 && Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
