namespace InferCheck.Site.Live;

/// <summary>A clock that stands still on the day that is shown: two exports of the same content say the same, and a day that is over does not age.</summary>
internal sealed class ContentClock(DateOnly day) : TimeProvider
{
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => new(day, TimeOnly.MinValue, TimeSpan.Zero);
}
