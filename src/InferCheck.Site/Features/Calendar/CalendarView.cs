using System.Globalization;
using InferCheck.Site.Forms.Feeds;
using InferCheck.Store.Engine;

namespace InferCheck.Site.Features.Calendar;

/// <summary>Days as seen from one of them: what is due soon, what comes later, what is overdue, and what has just been.</summary>
internal sealed record CalendarView(DateOnly Today, IReadOnlyList<CalendarEntry> Entries)
{
    /// <summary>How many days ahead and back are looked at closely.</summary>
    public const int Near = 30;

    public IReadOnlyList<CalendarEntry> Next { get; } = [.. Entries.Where(entry => Ahead(entry, Today) is >= 0 and <= Near)];

    public IEnumerable<IGrouping<DateOnly, CalendarEntry>> Days => Next.GroupBy(entry => entry.On);

    /// <summary>How many of each sort are due soon.</summary>
    public IEnumerable<(string Kind, int Count)> Counts =>
        CalendarKinds.All.Select(kind => (kind, Next.Count(entry => CalendarKinds.Of(entry.Kind) == kind))).Where(found => found.Item2 > 0);

    public IReadOnlyList<CalendarMonth> Months { get; } =
    [
        .. Entries.Where(entry => Ahead(entry, Today) > Near).GroupBy(entry => entry.On.ToString("yyyy-MM", CultureInfo.InvariantCulture))
            .Select(month => new CalendarMonth(month.Key, [.. month])),
    ];

    /// <summary>Claims that nobody has read again in time.</summary>
    public IReadOnlyList<CalendarEntry> Overdue { get; } = [.. Entries.Where(entry => entry.Kind == FeedKinds.Recheck && Ahead(entry, Today) < 0)];

    /// <summary>Claims whose last day has passed.</summary>
    public IReadOnlyList<CalendarEntry> Ended { get; } = [.. Entries.Where(entry => entry.Kind == FeedKinds.Ends && Ahead(entry, Today) < 0)];

    /// <summary>What happened a short while ago, the latest first.</summary>
    public IReadOnlyList<CalendarEntry> Lately { get; } =
        [.. Entries.Where(entry => entry.Kind is not (FeedKinds.Recheck or FeedKinds.Ends) && Ahead(entry, Today) is < 0 and >= -Near).Reverse()];

    private static int Ahead(CalendarEntry entry, DateOnly today) => entry.On.DayNumber - today.DayNumber;
}
