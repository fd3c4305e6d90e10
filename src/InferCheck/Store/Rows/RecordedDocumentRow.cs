namespace InferCheck.Store.Rows;

/// <summary>A document of which archives keep versions.</summary>
public sealed record RecordedDocumentRow
{
    public required string Key { get; init; }

    public required string Source { get; init; }

    /// <summary>Whose it is.</summary>
    public required string Provider { get; init; }

    public required string Title { get; init; }
}
