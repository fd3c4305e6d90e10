using System.Globalization;

namespace InferCheck.Site.Features.Shared;

/// <summary>A stretch of time from left to right, with at most six days named along it.</summary>
internal sealed record TimeAxis(DateOnly Start, DateOnly End, int MonthsApart)
{
    private const int MostMarks = 6;
    private const int MonthsOfYear = 12;

    /// <summary>In per cent: so much stays free at either end that what stands there is whole.</summary>
    private const double Margin = 1.5;

    /// <summary>Behind it there is no room for a word any more.</summary>
    private const double LastNamed = 0.9;

    /// <summary>Days at equal steps, each with its place and its name.</summary>
    public IReadOnlyList<(string Place, string Label)> Marks => field ??= [.. Days().Select(day => (Place(day), Name(day)))];

    /// <summary>Begins with a month that the step leads to, so that marks stand on the first of January.</summary>
    public static TimeAxis Of(DateOnly oldest, DateOnly newest)
    {
        var apart = Steps().First(months => (Month(newest) / months) - (Month(oldest) / months) < MostMarks);
        return new TimeAxis(DayOf(Month(oldest) / apart * apart), newest, apart);
    }

    /// <summary>As an attribute has it; what lies outside stands at the end.</summary>
    public string Place(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{Margin + ((100 - (2 * Margin)) * Share(day)):0.##}%");

    private double Share(DateOnly day) => Math.Clamp((day.DayNumber - Start.DayNumber) / (double)Math.Max(1, End.DayNumber - Start.DayNumber), 0, 1);

    private string Name(DateOnly day) =>
        Share(day) > LastNamed ? "" : day.ToString(MonthsApart < MonthsOfYear ? "yyyy-MM" : "yyyy", CultureInfo.InvariantCulture);

    private static IEnumerable<int> Steps() => [1, 3, 6, .. Enumerable.Range(0, 15).Select(power => MonthsOfYear << power)];

    private static int Month(DateOnly day) => (day.Year * MonthsOfYear) + day.Month - 1;

    /// <summary>There is no year before the first.</summary>
    private static DateOnly DayOf(int month) => month < MonthsOfYear ? DateOnly.MinValue : new(month / MonthsOfYear, (month % MonthsOfYear) + 1, 1);

    private IEnumerable<DateOnly> Days()
    {
        for (var month = Month(Start); month <= Month(End); month += MonthsApart)
        {
            yield return DayOf(month);
        }
    }
}
