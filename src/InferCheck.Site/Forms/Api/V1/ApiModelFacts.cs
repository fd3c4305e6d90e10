namespace InferCheck.Site.Forms.Api.V1;

/// <summary>A model, whoever runs it.</summary>
internal record ApiModelFacts
{
    public required string Slug { get; init; }

    public required string Name { get; init; }

    public required string Maker { get; init; }

    [ApiOneOf("open", "closed")]
    public required string? Weights { get; init; }

    public required string? Licence { get; init; }

    [ApiFormat("uri")]
    public required string? WeightsAt { get; init; }

    public required ApiStatedDate? Released { get; init; }

    public required int? Context { get; init; }

    public required int? Longest { get; init; }

    public required IReadOnlyList<string> Takes { get; init; }

    public required IReadOnlyList<string> Gives { get; init; }

    public required IReadOnlyList<string> Names { get; init; }

    public required string Via { get; init; }

    public required DateOnly Read { get; init; }

    public required ApiLinks Links { get; init; }
}
