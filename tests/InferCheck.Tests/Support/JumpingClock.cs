namespace InferCheck.Tests.Support;

/// <summary>A clock that shows what it is told to show, as one does that was set right while everything runs.</summary>
internal sealed class JumpingClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = System.GetUtcNow();

    public override DateTimeOffset GetUtcNow() => Now;
}
