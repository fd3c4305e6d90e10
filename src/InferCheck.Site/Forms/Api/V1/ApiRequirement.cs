namespace InferCheck.Site.Forms.Api.V1;

/// <summary>A topic with the values that are accepted.</summary>
internal sealed record ApiRequirement
{
    public required string Topic { get; init; }

    public required IReadOnlyList<string> Accepted { get; init; }
}
