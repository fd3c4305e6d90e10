using InferCheck.Model;

namespace InferCheck.Matching;

/// <summary>What matching needs to know of a claim. It is made from a claim in the catalogue or from a row of the store.</summary>
public sealed record Fact
{
    public required string Topic { get; init; }

    public required string Status { get; init; }

    public IReadOnlyList<string> Values { get; init; } = [];

    public string? AppliesTo { get; init; }

    public IReadOnlyList<string> Conditions { get; init; } = [];

    /// <summary>What the claim does not cover. It changes no outcome and is always shown.</summary>
    public IReadOnlyList<string> Excludes { get; init; } = [];

    public string? Qualifier { get; init; }

    public bool IsSilent => Status is Statuses.NotStated;

    public bool IsReported => Status is Statuses.ThirdParty;

    public bool IsStated => Status is not (Statuses.NotStated or Statuses.Conflicting);

    public bool IsConflicting => Status is Statuses.Conflicting;

    public static Fact From(Claim claim) => new()
    {
        Topic = claim.Topic?.Value ?? "",
        Status = claim.Status?.Value ?? "",
        Values = [.. claim.Values.Select(value => value.Value)],
        AppliesTo = claim.AppliesTo?.Value,
        Conditions = [.. claim.Conditions.Select(condition => condition.Value)],
        Excludes = [.. claim.Excludes.Select(excluded => excluded.Value)],
        Qualifier = claim.Qualifier?.Value,
    };
}
