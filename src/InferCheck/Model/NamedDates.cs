using System.Globalization;
using System.Text.RegularExpressions;

namespace InferCheck.Model;

/// <summary>Days that a text names in full: `2026-12-01`, `1 December 2026`, `December 1, 2026`.</summary>
internal static partial class NamedDates
{
    private static readonly string[] Formats = ["yyyy-MM-dd", "d MMMM yyyy", "MMMM d yyyy"];

    public static IEnumerable<DateOnly> In(string text)
    {
        foreach (Match match in Day().Matches(text))
        {
            var plain = match.Value.Replace(",", "", StringComparison.Ordinal);
            if (DateOnly.TryParseExact(plain, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AllowInnerWhite, out var day))
            {
                yield return day;
            }
        }
    }

    [GeneratedRegex(@"\b(\d{4}-\d{2}-\d{2}|\d{1,2} \p{L}{3,9} \d{4}|\p{L}{3,9} \d{1,2},? \d{4})\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Day();
}
