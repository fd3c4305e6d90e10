namespace InferCheck.Site.Forms.Api.V1;

/// <summary>An address of the API.</summary>
internal sealed record ApiEndpoint
{
    public required string Name { get; init; }

    [ApiFormat("uri-reference")]
    public required string Address { get; init; }

    public required string Summary { get; init; }
}
