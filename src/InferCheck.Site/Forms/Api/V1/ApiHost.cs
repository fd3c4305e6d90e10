namespace InferCheck.Site.Forms.Api.V1;

/// <summary>Whose a host is, which part of the service, and what is claimed of that part.</summary>
internal sealed record ApiHost
{
    public required string Host { get; init; }

    [ApiOneOf("endpoint", "path", "domain")]
    public required string KnownAs { get; init; }

    public required string Provider { get; init; }

    public required string Name { get; init; }

    public required ApiSign? Sign { get; init; }

    [ApiOneOf("eea", "partly", "elsewhere", "not-said")]
    public required string Place { get; init; }

    public required IReadOnlyList<ApiClaim> Claims { get; init; }

    public required IReadOnlyList<string> NotChosen { get; init; }

    public required ApiLinks Links { get; init; }
}
