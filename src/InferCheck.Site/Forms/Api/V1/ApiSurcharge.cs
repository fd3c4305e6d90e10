namespace InferCheck.Site.Forms.Api.V1;

/// <summary>What a place costs more at a provider, in per cent, as its documents say.</summary>
internal sealed record ApiSurcharge
{
    public required string Provider { get; init; }

    public required string Region { get; init; }

    public required string? Part { get; init; }

    public required decimal Percent { get; init; }

    public required IReadOnlyList<string> Models { get; init; }

    public required ApiStatedDate? ReleasedFrom { get; init; }

    public required IReadOnlyList<string> Excludes { get; init; }

    public required string Quote { get; init; }

    public required string? Language { get; init; }

    [ApiFormat("uri")]
    public required string Source { get; init; }

    public required ApiStatedDate Dated { get; init; }

    public required DateOnly Read { get; init; }

    public required string? Via { get; init; }
}
