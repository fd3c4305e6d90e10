namespace InferCheck.Tests.Hostile;

/// <summary>A clock on which a long time has passed once something has happened, so that no limit is reached sooner on a busy machine.</summary>
internal sealed class EventClock(Func<bool> hasHappened) : TimeProvider
{
    // The first look is the one that others are measured from.
    private int looks;

    public override long GetTimestamp() => base.GetTimestamp() + (Interlocked.Increment(ref looks) > 1 && hasHappened() ? TimestampFrequency * 3600 * 24 : 0);
}
