namespace InferCheck.Store.Rows;

/// <summary>A place where the words of a search were found.</summary>
public sealed record SearchHit
{
    public required long Id { get; init; }

    public required string Title { get; init; }

    public required string Kind { get; init; }

    public required string Address { get; init; }

    public string? Provider { get; init; }
}
