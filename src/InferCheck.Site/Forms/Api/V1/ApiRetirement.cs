namespace InferCheck.Site.Forms.Api.V1;

/// <summary>The day on which a provider stops running a model, as its documents announce it.</summary>
internal sealed record ApiRetirement
{
    public required string Provider { get; init; }

    public required string Model { get; init; }

    public required string? Part { get; init; }

    public required DateOnly FallsOn { get; init; }

    public required string Quote { get; init; }

    public required string? Language { get; init; }

    [ApiFormat("uri")]
    public required string Source { get; init; }

    public required ApiStatedDate Dated { get; init; }

    public required DateOnly Read { get; init; }

    public required string? Via { get; init; }
}
