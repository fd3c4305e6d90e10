namespace InferCheck.Site.Export;

/// <summary>A clock that stands still, so that two exports of the same content say the same.</summary>
internal sealed class ContentClock(DateOnly day) : TimeProvider
{
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => new(day, TimeOnly.MinValue, TimeSpan.Zero);
}
