using InferCheck.Scanning.Accepting;

namespace InferCheck.Scanning;

/// <summary>What a scan found, what it did not look at, and what somebody has accepted.</summary>
public sealed record ScanReport
{
    /// <summary>Those nobody has accepted, in the order of their places.</summary>
    public required IReadOnlyList<Sighting> Sightings { get; init; }

    /// <summary>Those that a comment beside them accepts.</summary>
    public IReadOnlyList<Sighting> Suppressed { get; init; } = [];

    /// <summary>Those that a baseline knows.</summary>
    public IReadOnlyList<Sighting> Known { get; init; } = [];

    /// <summary>How many a baseline knows that are no longer found.</summary>
    public int Gone { get; init; }

    public IReadOnlyList<Allowance> Allowances { get; init; } = [];

    public IReadOnlyList<Skipped> Skipped { get; init; } = [];

    public required int Files { get; init; }

    public required long Bytes { get; init; }
}
