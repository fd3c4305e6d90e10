namespace InferCheck.Store.Rows;

/// <summary>One way to write the name of something that has a page.</summary>
internal sealed record NameRow
{
    public required string Text { get; init; }

    public required string Kind { get; init; }

    /// <summary>What it is called on pages.</summary>
    public required string Title { get; init; }

    public required string Address { get; init; }

    /// <summary>The key of what is named; of a model without a page, the provider that names it.</summary>
    public required string Subject { get; init; }
}
