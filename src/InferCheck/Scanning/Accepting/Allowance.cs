namespace InferCheck.Scanning.Accepting;

/// <summary>A comment that accepts what stands beside or below it.</summary>
public sealed record Allowance
{
    public required string File { get; init; }

    public required int Line { get; init; }

    public required string Provider { get; init; }

    public DateOnly? Until { get; init; }

    /// <summary>In the words of the comment, which were written to be read: nothing else of a file is kept, and nothing behind the comment.</summary>
    public string? Reason { get; init; }

    public required AllowanceState State { get; init; }

    /// <summary>Whether it stands alone on its line and so speaks of the next.</summary>
    public required bool IsAbove { get; init; }

    public bool Covers(Sighting sighting) =>
        State is AllowanceState.Holds && sighting.Provider == Provider && sighting.File == File
        && (sighting.Line == Line || (IsAbove && sighting.Line == Line + 1));
}
