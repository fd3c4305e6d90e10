using System.Globalization;

namespace InferCheck.Checks;

/// <summary>Whether a text names a day, as lists on pages write one. Of `03/09/26` both readings count: the list shows which is meant.</summary>
internal static class QuotedDays
{
    private static readonly string[] Forms =
    [
        "yyyy-MM-dd", "yyyy/MM/dd", "yyyy/M/d", "d MMMM yyyy", "dd MMMM yyyy", "MMMM d, yyyy", "MMMM d yyyy", "d MMM yyyy", "dd MMM yyyy", "MMM d, yyyy",
        "MMM d yyyy", "MM/dd/yy", "M/d/yy", "MM/dd/yyyy", "M/d/yyyy", "dd/MM/yy", "dd/MM/yyyy", "dd.MM.yyyy", "d.M.yyyy", "yyyy'年'M'月'd'日'",
    ];

    public static bool Has(string text, DateOnly day) => Forms.Any(form => Stands(text, day.ToString(form, CultureInfo.InvariantCulture)));

    /// <summary>With no further digit on either side: the first of March is not the eleventh.</summary>
    private static bool Stands(string text, string written)
    {
        for (var at = Next(0); at >= 0; at = Next(at + 1))
        {
            if ((at == 0 || !char.IsAsciiDigit(text[at - 1])) && (at + written.Length == text.Length || !char.IsAsciiDigit(text[at + written.Length])))
            {
                return true;
            }
        }

        return false;

        int Next(int from) => text.IndexOf(written, from, StringComparison.OrdinalIgnoreCase);
    }
}
