using InferCheck.Site.Forms.Feeds;
using InferCheck.Store.Engine;

namespace InferCheck.Site.Features.Calendar;

/// <summary>A month that lies ahead: what is told day by day, and the claims that are counted.</summary>
internal sealed record CalendarMonth(string Key, IReadOnlyList<CalendarEntry> Entries)
{
    public IReadOnlyList<CalendarEntry> Told { get; } = [.. Entries.Where(entry => entry.Kind != FeedKinds.Recheck)];

    public IReadOnlyList<CalendarEntry> Counted { get; } = [.. Entries.Where(entry => entry.Kind == FeedKinds.Recheck)];
}
