using System.Buffers;
using System.Text;

namespace InferCheck.Quotes.Texts;

/// <summary>Raised digits: behind a word they point to a footnote, and the normal form would make "301" of a 30 with a raised 1.</summary>
internal static class Superscripts
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("⁰¹²³⁴⁵⁶⁷⁸⁹");

    /// <summary>Without those that follow something. One that begins a line of footnotes is its number, and stays.</summary>
    public static string Drop(string text)
    {
        if (!text.AsSpan().ContainsAny(Digits))
        {
            return text;
        }

        var kept = new StringBuilder(text.Length);
        var follows = false;
        for (var at = 0; at < text.Length; at++)
        {
            var isDigit = Digits.Contains(text[at]);
            if (!isDigit || !follows)
            {
                kept.Append(text[at]);
            }

            follows = isDigit ? follows : !char.IsWhiteSpace(text[at]);
        }

        return kept.ToString();
    }
}
