namespace InferCheck.Model.Archives;

/// <summary>What one archive knows of one source: its versions, and how the quotes that rest on it fared in them.</summary>
public sealed record DocumentHistory
{
    public required string Source { get; init; }

    public required string Provider { get; init; }

    public required string Archive { get; init; }

    public required IReadOnlyList<ArchivedFile> Files { get; init; }

    /// <summary>Oldest first.</summary>
    public required IReadOnlyList<DocumentVersion> Versions { get; init; }

    public required IReadOnlyList<QuotePast> Quotes { get; init; }
}
