namespace InferCheck.Store.Rows;

/// <summary>A document of a provider with the day it gives itself.</summary>
public sealed record DatedDocumentRow
{
    public required string Dated { get; init; }

    public required string Source { get; init; }

    public required string Provider { get; init; }

    public required string ProviderName { get; init; }
}
