using System.Globalization;
using System.Text.RegularExpressions;
using InferCheck.Model;
using InferCheck.Site.Wording;

namespace InferCheck.Site.Features.Topics;

/// <summary>The statements of a topic that give a number of days, on a line from nought to a year: a square root, so that short times stand apart.</summary>
internal sealed partial record DayPlot(IReadOnlyList<DayDot> Dots, int Left)
{
    public const int Longest = 365;

    private const double Margin = 3;

    public static IReadOnlyList<int> Marks { get; } = [0, 1, 7, 30, 90, 180, Longest];

    public int Tallest => Dots.Select(dot => dot.Height).DefaultIfEmpty(0).Max() + 1;

    public static DayPlot? Of(Topic topic, IEnumerable<TopicRow> rows, Words words)
    {
        if (!topic.InDays)
        {
            return null;
        }

        var stated = rows.Where(row => row.Main is { IsStated: true }).ToList();
        var told = stated.Select(row => (Row: row, Days: Days(topic, row))).Where(found => found.Days is not null).ToList();
        var dots = told.GroupBy(found => found.Days!.Value)
            .SelectMany(same => same.Select((found, height) => new DayDot(found.Row.Provider.ShortName, same.Key,
                words.Tone(topic.Key, found.Row.Main!.Values), Place(same.Key), height)));
        return new DayPlot([.. dots.OrderBy(dot => dot.Days).ThenBy(dot => dot.Height)], stated.Count - told.Count);
    }

    /// <summary>In per cent of the width; what lasts longer than a year stands at its end.</summary>
    public static double Place(int days) => Margin + ((100 - (2 * Margin)) * Math.Sqrt(Math.Min(days, Longest) / (double)Longest));

    /// <summary>The value itself may say it, else the words that make it precise.</summary>
    private static int? Days(Topic topic, TopicRow row)
    {
        if (topic.Find(row.Main!.Values[0])?.Days is { } known)
        {
            return known;
        }

        return row.Main.Qualifier is { } text && Duration().Match(text) is { Success: true } match
            && int.TryParse(match.Groups["number"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? (int)Math.Min(int.MaxValue, Math.Ceiling(number * DaysOf(match.Groups["unit"].Value)))
            : null;
    }

    private static double DaysOf(string unit) => unit switch { "hour" => 1 / 24.0, "week" => 7, "month" => 30, "year" => Longest, _ => 1 };

    [GeneratedRegex(@"(?<number>\d{1,5})[ -](?<unit>hour|day|week|month|year)s?\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 60_000)]
    private static partial Regex Duration();
}
