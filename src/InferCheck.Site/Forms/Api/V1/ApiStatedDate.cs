namespace InferCheck.Site.Forms.Api.V1;

/// <summary>A date as a document gives it, with the days it can mean.</summary>
internal sealed record ApiStatedDate
{
    public required string Stated { get; init; }

    [ApiOneOf("day", "month", "year", "undated")]
    public required string Precision { get; init; }

    public required DateOnly? Earliest { get; init; }

    public required DateOnly? Latest { get; init; }
}
