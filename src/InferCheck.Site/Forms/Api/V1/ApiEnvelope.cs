namespace InferCheck.Site.Forms.Api.V1;

/// <summary>What every answer is wrapped in, whatever its items are.</summary>
internal record ApiEnvelope<T>
{
    public required string SchemaVersion { get; init; }

    public required string ContentVersion { get; init; }

    [ApiFormat("date-time")]
    public required string GeneratedAt { get; init; }

    public required ApiLicence Licence { get; init; }

    public required IReadOnlyList<T> Items { get; init; }
}
