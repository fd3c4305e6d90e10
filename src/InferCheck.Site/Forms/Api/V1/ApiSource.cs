namespace InferCheck.Site.Forms.Api.V1;

/// <summary>A document the directory rests on, as of its newest reading.</summary>
internal sealed record ApiSource
{
    [ApiFormat("uri")]
    public required string Source { get; init; }

    public required string Document { get; init; }

    public required ApiStatedDate Dated { get; init; }

    public required DateOnly LastRead { get; init; }

    public required int Quotes { get; init; }

    public required IReadOnlyList<ApiSourceUse> UsedBy { get; init; }
}
