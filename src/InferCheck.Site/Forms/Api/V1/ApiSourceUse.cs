namespace InferCheck.Site.Forms.Api.V1;

/// <summary>Which provider's claims rest on a document.</summary>
internal sealed record ApiSourceUse
{
    public required string Provider { get; init; }

    public required IReadOnlyList<string> Topics { get; init; }
}
