using System.Globalization;
using System.Text.RegularExpressions;
using InferCheck.Model;

namespace InferCheck.Drafting;

/// <summary>The date that a document gives itself: in one short line that says so, and never where its lines disagree.</summary>
internal static partial class DocumentDay
{
    private const int LongestLine = 120;

    public static string Of(string text, DateOnly today)
    {
        var days = text.Split('\n').Select(line => line.Trim()).Where(line => line.Length <= LongestLine && Says().IsMatch(line))
            .Select(line => NamedDates.In(line).Distinct().ToList())
            .Where(found => found.Count > 0).Take(10).ToList();
        return days.Count > 0 && days.TrueForAll(found => found.Count == 1 && found[0] == days[0][0]) && days[0][0] <= today
            ? days[0][0].ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : PartialDate.Undated;
    }

    [GeneratedRegex(@"\b(last (updated|modified|revised)|effective|updated|version of|dated)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Says();
}
