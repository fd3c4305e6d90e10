namespace InferCheck.Site.Forms.Api.V1;

/// <summary>One of the four lists that answer a filter.</summary>
internal sealed record ApiMatchList
{
    [ApiOneOf("met", "only-if", "not-read", "not-stated", "disputed", "not-met")]
    public required string List { get; init; }

    public required int Count { get; init; }

    public required IReadOnlyList<ApiMatch> Providers { get; init; }
}
