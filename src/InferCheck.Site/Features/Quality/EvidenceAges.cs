using InferCheck.Model;
using InferCheck.Site.Features.Shared;

namespace InferCheck.Site.Features.Quality;

/// <summary>Quotes by the date of the document they stand in, quarter by quarter. A date without a month counts as the end of what it can mean.</summary>
internal sealed record EvidenceAges(IReadOnlyList<AgeBar> Bars, int Undated)
{
    /// <summary>What is older stands in one bar.</summary>
    private const int MostYears = 12;
    private const int Tall = 150;

    public static IReadOnlyList<int> Quarters { get; } = [1, 2, 3, 4];

    public int Dated => Bars.Sum(bar => bar.Count);

    public int Tallest => Bars.Select(bar => bar.Count).DefaultIfEmpty(0).Max();

    /// <summary>Oldest first, each with its bars.</summary>
    public IEnumerable<IGrouping<(int Year, bool IsOlder), AgeBar>> Years => Bars.GroupBy(bar => (bar.Year, bar.Quarter is null));

    /// <summary>A line before every year, and the name of every other one: a narrow window has no room for more.</summary>
    public Axis Axis => new(Tall, [.. Marks()]);

    public double Width => 100.0 / Math.Max(1, Bars.Count);

    public double Left(int place) => place * Width;

    /// <summary>A single quote is still to be seen.</summary>
    public double Height(AgeBar bar) => bar.Count == 0 ? 0 : Math.Max(1.5, Drawn.Share((double)bar.Count * Tall, Tallest) / 100);

    public static EvidenceAges Of(IReadOnlyDictionary<string, int> dates)
    {
        var dated = dates.Select(date => (PartialDate.Parse(date.Key)?.Latest, Count: date.Value)).ToLookup(date => date.Latest is not null);
        var days = dated[true].Select(date => (Day: date.Latest!.Value, date.Count)).ToList();
        return new EvidenceAges([.. Of(days)], dated[false].Sum(date => date.Count));
    }

    private static IEnumerable<AgeBar> Of(IReadOnlyList<(DateOnly Day, int Count)> days)
    {
        if (days.Count == 0)
        {
            yield break;
        }

        var (oldest, newest) = (days.Min(date => date.Day), days.Max(date => date.Day));
        var first = Math.Max(oldest.Year, newest.Year - MostYears + 1);
        if (oldest.Year < first)
        {
            yield return new AgeBar(first, null, days.Where(date => date.Day.Year < first).Sum(date => date.Count));
        }

        var counts = days.ToLookup(date => (date.Day.Year, QuarterOf(date.Day)), date => date.Count);
        for (var place = first * Quarters.Count; place < (newest.Year * Quarters.Count) + QuarterOf(newest); place++)
        {
            var (year, quarter) = (place / Quarters.Count, (place % Quarters.Count) + 1);
            yield return new AgeBar(year, quarter, counts[(year, quarter)].Sum());
        }
    }

    private IEnumerable<AxisMark> Marks()
    {
        var place = 0;
        foreach (var year in Years)
        {
            var isNamed = !year.Key.IsOlder && (Bars[^1].Year - year.Key.Year) % 2 == 0;
            yield return new AxisMark(Left(place), null);
            var name = isNamed ? FormattableString.Invariant($"{year.Key.Year}") : null;
            yield return new AxisMark(Left(place) + (year.Count() * Width / 2), name, HasLine: false);
            place += year.Count();
        }
    }

    private static int QuarterOf(DateOnly day) => (day.Month + 2) / 3;
}
