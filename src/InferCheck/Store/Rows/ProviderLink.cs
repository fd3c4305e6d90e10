namespace InferCheck.Store.Rows;

/// <summary>A provider's name and address.</summary>
public sealed record ProviderLink
{
    public required string Slug { get; init; }

    public required string Name { get; init; }
}
