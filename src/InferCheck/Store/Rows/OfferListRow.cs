namespace InferCheck.Store.Rows;

/// <summary>What is known of a service's list of models as a whole.</summary>
public sealed record OfferListRow
{
    public required string Provider { get; init; }

    public string? Billed { get; init; }

    public string? Prices { get; init; }

    public string? Complete { get; init; }
}
