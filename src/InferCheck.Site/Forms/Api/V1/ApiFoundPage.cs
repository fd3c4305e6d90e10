namespace InferCheck.Site.Forms.Api.V1;

/// <summary>A page that answers a search without a list.</summary>
internal sealed record ApiFoundPage
{
    public required string Kind { get; init; }

    public required string Name { get; init; }

    [ApiFormat("uri-reference")]
    public required string Page { get; init; }

    public required IReadOnlyList<string> Providers { get; init; }
}
