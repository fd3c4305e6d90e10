namespace InferCheck.Site.Forms.Api.V1;

/// <summary>That a provider runs a model, and what it asks for it in a time; without an amount it says only that the model is served.</summary>
internal sealed record ApiOffer
{
    public required string Provider { get; init; }

    public required string Model { get; init; }

    public required string? ApiId { get; init; }

    public required string? Part { get; init; }

    public required string? Region { get; init; }

    public required string? Currency { get; init; }

    public required string Per { get; init; }

    public required decimal? Input { get; init; }

    public required decimal? Output { get; init; }

    public required decimal? CachedInput { get; init; }

    public required decimal? Batch { get; init; }

    public required DateOnly? ValidFrom { get; init; }

    public required DateOnly? ValidTo { get; init; }

    [ApiOneOf("quoted", "imported")]
    public required string Known { get; init; }

    public required string? Quote { get; init; }

    public required string? Language { get; init; }

    [ApiFormat("uri")]
    public required string? Source { get; init; }

    public required ApiStatedDate? Dated { get; init; }

    public required DateOnly Read { get; init; }

    public required string? Via { get; init; }

    public required string? Correction { get; init; }
}
