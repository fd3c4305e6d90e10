namespace InferCheck.Site.Forms.Api.V1;

/// <summary>A file to take away.</summary>
internal sealed record ApiFile
{
    public required string Name { get; init; }

    [ApiFormat("uri-reference")]
    public required string Address { get; init; }

    public required string MediaType { get; init; }

    public required long Size { get; init; }

    public required string Sha256 { get; init; }
}
