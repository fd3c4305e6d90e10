namespace InferCheck.Site.Forms.Api.V1;

/// <summary>The words of a document, where they stand, and when somebody looked.</summary>
internal sealed record ApiEvidence
{
    public required string? Quote { get; init; }

    public required string? Language { get; init; }

    public required string? Translation { get; init; }

    public required string? Note { get; init; }

    [ApiFormat("uri")]
    public required string Source { get; init; }

    public required string Document { get; init; }

    public required ApiStatedDate Dated { get; init; }

    public required DateOnly Read { get; init; }

    public required string? Via { get; init; }

    public required DateOnly? RecordedSince { get; init; }

    public required bool? RecordedBefore { get; init; }

    public required DateOnly? RecordedLast { get; init; }

    public required DateOnly? RecordedGone { get; init; }
}
