namespace InferCheck.Site.Forms.Api.V1;

/// <summary>A parameter that could not be read.</summary>
internal sealed record ApiParameterError
{
    public required string Parameter { get; init; }

    public required string Value { get; init; }

    public required string Detail { get; init; }

    public required string? Suggestion { get; init; }
}
