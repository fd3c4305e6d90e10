namespace InferCheck.Site.Forms.Api.V1;

/// <summary>A host that prompts are sent to, as its profile writes it, without what is claimed of it.</summary>
internal sealed record ApiHostSummary
{
    public required string Host { get; init; }

    public required string Provider { get; init; }

    public required string Name { get; init; }

    [ApiOneOf("eea", "partly", "elsewhere", "not-said")]
    public required string Place { get; init; }

    public required ApiLinks Links { get; init; }
}
