namespace InferCheck.Store.Rows;

/// <summary>A reading of a profile.</summary>
public sealed record ReviewRow
{
    public required string ReadOn { get; init; }

    public required string ReadBy { get; init; }

    public required string Kind { get; init; }

    public string? Note { get; init; }
}
