namespace InferCheck.Site.Forms.Api.V1;

/// <summary>A reading of a profile.</summary>
internal sealed record ApiReview
{
    public required DateOnly On { get; init; }

    public required string By { get; init; }

    public required string Kind { get; init; }

    public required string? Note { get; init; }
}
