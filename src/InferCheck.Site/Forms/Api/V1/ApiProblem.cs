namespace InferCheck.Site.Forms.Api.V1;

/// <summary>What went wrong, as RFC 9457 says it.</summary>
internal sealed record ApiProblem
{
    [ApiFormat("uri-reference")]
    public required string Type { get; init; }

    public required string Title { get; init; }

    public required int Status { get; init; }

    public required string Detail { get; init; }

    [ApiFormat("uri-reference")]
    public required string Instance { get; init; }

    public required IReadOnlyList<ApiParameterError> Errors { get; init; }
}
