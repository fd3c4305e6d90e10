namespace InferCheck.Programs;

/// <summary>How much a program may take before it is stopped: what it reads is other people's, and may have been made to keep it busy.</summary>
public sealed record ProgramLimits
{
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Bytes it may print; what comes before is kept.</summary>
    public int Output { get; init; } = 10_000_000;

    /// <summary>Bytes of complaints it may print.</summary>
    public int Errors { get; init; } = 100_000;

    /// <summary>Bytes of memory it may hold, looked at again and again while it runs.</summary>
    public long Memory { get; init; } = 1L << 30;
}
