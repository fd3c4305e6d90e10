using System.Globalization;
using InferCheck.Model;
using InferCheck.Site.Features.Shared;
using InferCheck.Store;
using InferCheck.Store.Engine;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Features.Changes;

/// <summary>The year up to the newest day of the content, day by day: documents, values, our corrections and readings, never mixed.</summary>
internal sealed record TimeLine(DateOnly From, DateOnly Until, ILookup<(string Day, LaneKind Kind), int> Counts, ILookup<string, DatedDocumentRow> Documents)
{
    private const double Margin = 1;
    private const int Tall = 34;
    private const int MonthsNamed = 3;

    public static IReadOnlyList<LaneKind> Kinds { get; } = Enum.GetValues<LaneKind>();

    /// <summary>Every day on which something stands, newest first.</summary>
    public IReadOnlyList<string> Days => [.. Counts.Select(found => found.Key.Day).Distinct().OrderDescending(StringComparer.Ordinal)];

    /// <summary>The first of every month; every third one is named.</summary>
    public Axis Axis => new(Tall, [.. Enumerable.Range(1, 12).Select(month => new DateOnly(From.Year, From.Month, 1).AddMonths(month))
        .Where(first => first <= Until).Select(first => new AxisMark(Place(first), first.Month % MonthsNamed == 1 ? Text(first)[..7] : null))]);

    public int Count(LaneKind kind) => Days.Sum(day => Count(day, kind));

    public int Count(string day, LaneKind kind) => Counts[(day, kind)].Sum();

    /// <summary>By its root, so that one document is still seen beside a hundred readings.</summary>
    public IEnumerable<LaneColumn> Columns(LaneKind kind)
    {
        var counts = Days.Select(day => (Day: day, Count: Count(day, kind))).Where(found => found.Count > 0).ToList();
        var most = counts.Select(found => found.Count).DefaultIfEmpty(0).Max();
        return counts.Select(found => new LaneColumn(found.Day, found.Count, Place(Day(found.Day)), 100 * Math.Sqrt((double)found.Count / most)));
    }

    public static TimeLine Of(ContentStore store)
    {
        var until = PartialDate.Parse(store.GeneratedAt[..10])?.Latest ?? DateOnly.MinValue;
        var from = until.Year == DateOnly.MinValue.Year ? DateOnly.MinValue : until.AddYears(-1);
        var documents = store.Sources.Dated(Text(from), Text(until));
        var counts = store.Feeds.Counts(Text(from), Text(until)).Select(row => (Day: row.HappenedOn, Kind: KindOf(row), row.Count))
            .Concat(documents.Select(document => (Day: document.Dated, Kind: LaneKind.Documents, Count: 1)));
        return new TimeLine(from, until, counts.Where(found => IsDay(found.Day)).ToLookup(found => (found.Day, found.Kind), found => found.Count),
            documents.ToLookup(row => row.Dated));
    }

    private double Place(DateOnly day) =>
        Margin + ((100 - (2 * Margin)) * (day.DayNumber - From.DayNumber) / Math.Max(1, Until.DayNumber - From.DayNumber));

    private static LaneKind KindOf(EventCountRow row) => (row.Kind, row.Material, row.Reading) switch
    {
        (FeedKinds.Reading, _, Review.FirstReading) => LaneKind.FirstReadings,
        (FeedKinds.Reading, _, _) => LaneKind.LaterReadings,
        (_, true, _) => LaneKind.Values,
        _ => LaneKind.Corrections,
    };

    private static bool IsDay(string date) => PartialDate.Parse(date) is { } days && days.Earliest == days.Latest;

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
