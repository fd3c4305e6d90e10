namespace InferCheck.Site.Forms.Api.V1;

/// <summary>Where the same thing stands in other forms. Addresses are relative to the host that was asked.</summary>
internal sealed record ApiLinks
{
    [ApiFormat("uri-reference")]
    public required string Page { get; init; }

    [ApiFormat("uri-reference")]
    public required string Api { get; init; }

    [ApiFormat("uri-reference")]
    public required string? Markdown { get; init; }

    [ApiFormat("uri-reference")]
    public required string? Json { get; init; }
}
