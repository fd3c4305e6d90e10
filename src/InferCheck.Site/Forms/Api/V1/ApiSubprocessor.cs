namespace InferCheck.Site.Forms.Api.V1;

/// <summary>A company on a provider's list of sub-processors.</summary>
internal sealed record ApiSubprocessor
{
    public required string Name { get; init; }

    public required string Company { get; init; }

    public required string? Country { get; init; }

    public required string Purpose { get; init; }

    public required string? AppliesTo { get; init; }

    public required string? Since { get; init; }

    public required IReadOnlyList<ApiEvidence> Evidence { get; init; }
}
