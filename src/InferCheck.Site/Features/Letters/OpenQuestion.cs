using InferCheck.Site.Wording;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Features.Letters;

/// <summary>A question that the documents read leave open, with where we looked and when.</summary>
internal sealed record OpenQuestion
{
    public required string Topic { get; init; }

    public required OpenState State { get; init; }

    /// <summary>What leaves it open; nothing where no claim is recorded yet.</summary>
    public ClaimRow? Claim { get; init; }

    /// <summary>The plan, endpoint or model it is open for; without it, the service as a whole.</summary>
    public string? Part => Claim?.AppliesTo;

    public string? Disagreement { get; init; }

    /// <summary>Empty when no claim is recorded yet.</summary>
    public IReadOnlyList<CitedSource> Sources { get; init; } = [];
}
