using InferCheck.Site.Wording;

namespace InferCheck.Site.Features.Letters;

/// <summary>A question that the documents read leave open, with where we looked and when.</summary>
internal sealed record OpenQuestion
{
    public required string Topic { get; init; }

    public required OpenState State { get; init; }

    /// <summary>The plan, endpoint or model it is open for; without it, the service as a whole.</summary>
    public string? Part { get; init; }

    public string? Disagreement { get; init; }

    /// <summary>Empty when no claim is recorded yet.</summary>
    public IReadOnlyList<CitedSource> Sources { get; init; } = [];
}
