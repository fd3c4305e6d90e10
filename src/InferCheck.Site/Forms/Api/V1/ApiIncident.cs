namespace InferCheck.Site.Forms.Api.V1;

/// <summary>Something that happened.</summary>
internal sealed record ApiIncident
{
    public required string Kind { get; init; }

    public required ApiStatedDate Date { get; init; }

    public required string Title { get; init; }

    public required string Status { get; init; }

    public required string Scope { get; init; }

    public required string Summary { get; init; }

    public required string SummaryHtml { get; init; }

    public required IReadOnlyList<ApiEvidence> Evidence { get; init; }
}
