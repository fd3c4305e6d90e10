namespace InferCheck.Site.Live.Editions;

/// <summary>The day of one request, and the content as it stood then; today and what is served, unless the address asks for another.</summary>
internal sealed class ChosenDay(TimeProvider time) : IDisposable
{
    private ContentClock? clock;

    /// <summary>Entered; it is left with the request.</summary>
    public ServedContent? Content { get; private set; }

    /// <summary>Stands still on a day that is over.</summary>
    public TimeProvider Time => clock ?? time;

    public DateOnly Today => DateOnly.FromDateTime(Time.GetUtcNow().UtcDateTime);

    public void Choose(DateOnly day, ServedContent content) => (clock, Content) = (new ContentClock(day), content);

    public void Dispose() => Content?.Leave();
}
