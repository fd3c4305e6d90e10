namespace InferCheck.Store.Rows;

/// <summary>A quote of a document, and where it is used.</summary>
public sealed record DocumentQuoteRow
{
    public required string QuoteKey { get; init; }

    public required string Quote { get; init; }

    public string? Language { get; init; }

    public required string Provider { get; init; }

    public required string ProviderName { get; init; }

    /// <summary>What the claim is about; nothing for an incident.</summary>
    public string? Topic { get; init; }

    /// <summary>The last day somebody read it there.</summary>
    public required string Read { get; init; }
}
