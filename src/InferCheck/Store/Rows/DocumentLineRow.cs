namespace InferCheck.Store.Rows;

/// <summary>A document in a list: how often and since when it was recorded, when it last changed, and what rests on it.</summary>
public sealed record DocumentLineRow
{
    public required string Key { get; init; }

    public required string Source { get; init; }

    public required string Title { get; init; }

    public required string Provider { get; init; }

    public required string ProviderName { get; init; }

    public required string First { get; init; }

    /// <summary>The day of the newest version that was the document and not a page in its way.</summary>
    public required string Last { get; init; }

    public required int Versions { get; init; }

    public required int Quotes { get; init; }

    public required int Gone { get; init; }
}
