namespace InferCheck.Site.Forms.Api.V1;

/// <summary>A decision of the Commission that a country protects personal data well enough.</summary>
internal sealed record ApiAdequacy
{
    public required DateOnly Since { get; init; }

    [ApiFormat("uri")]
    public required string Link { get; init; }

    public required IReadOnlyDictionary<string, string>? Condition { get; init; }
}
