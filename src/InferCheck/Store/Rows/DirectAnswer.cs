namespace InferCheck.Store.Rows;

/// <summary>What the words of a search are the name of: one page that answers them.</summary>
public sealed record DirectAnswer
{
    public required string Kind { get; init; }

    public required string Title { get; init; }

    /// <summary>Nothing for a model that several providers name and nobody gave a page.</summary>
    public required string? Address { get; init; }

    /// <summary>Whether the words are its name or the whole words it begins with.</summary>
    public bool IsWhole { get; init; }

    /// <summary>The provider itself, or those that run or name a model, or rely on a company.</summary>
    public IReadOnlyList<string> Providers { get; init; } = [];
}
