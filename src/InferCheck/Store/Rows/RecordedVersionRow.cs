namespace InferCheck.Store.Rows;

/// <summary>A version of a document as one archive recorded it, with where people can read it and what changed.</summary>
public sealed record RecordedVersionRow
{
    public required string Document { get; init; }

    public required string Archive { get; init; }

    public required int Ordinal { get; init; }

    public required string RecordedOn { get; init; }

    public required string CommitId { get; init; }

    public required string Address { get; init; }

    public required string Comparison { get; init; }

    /// <summary>What it was, as the lock file names it.</summary>
    public required string State { get; init; }

    public required int Words { get; init; }

    public required int Came { get; init; }

    public required int Went { get; init; }
}
