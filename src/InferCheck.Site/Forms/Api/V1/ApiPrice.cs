namespace InferCheck.Site.Forms.Api.V1;

/// <summary>What a provider asks for a model, as billed: wherever it computes, or where it stays in the EU.</summary>
internal sealed record ApiPrice
{
    public required string Provider { get; init; }

    public required string Currency { get; init; }

    public required string Per { get; init; }

    public required decimal? Input { get; init; }

    public required decimal? Output { get; init; }

    public required string? Part { get; init; }

    public required string? Region { get; init; }

    [ApiOneOf("quoted", "imported")]
    public required string Known { get; init; }

    public required DateOnly Read { get; init; }

    [ApiOneOf("always", "own-row", "included", "surcharged")]
    public required string? Ground { get; init; }

    public required decimal? Percent { get; init; }
}
