namespace InferCheck.Site.Forms.Api.V1;

/// <summary>Under which terms the data may be used.</summary>
internal sealed record ApiLicence
{
    public required string Name { get; init; }

    public required string Identifier { get; init; }

    [ApiFormat("uri")]
    public required string Url { get; init; }

    public required string Attribution { get; init; }
}
