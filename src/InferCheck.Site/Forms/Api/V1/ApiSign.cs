namespace InferCheck.Site.Forms.Api.V1;

/// <summary>What gives the service away in code; endpoints with the words that show them.</summary>
internal sealed record ApiSign
{
    [ApiOneOf("host", "profile", "deployment", "package", "import", "variable")]
    public required string Kind { get; init; }

    public required string Name { get; init; }

    public required IReadOnlyList<string> Regions { get; init; }

    public required bool MayBeAnywhere { get; init; }

    public required IReadOnlyList<string> Parts { get; init; }

    public required string? Quote { get; init; }

    public required string? Note { get; init; }

    [ApiFormat("uri")]
    public required string? Source { get; init; }

    public required ApiStatedDate? Dated { get; init; }

    public required DateOnly? Read { get; init; }

    public required string? Via { get; init; }
}
