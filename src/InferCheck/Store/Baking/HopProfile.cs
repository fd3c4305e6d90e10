namespace InferCheck.Store.Baking;

/// <summary>What decides whether a profile passes prompts on to another, as it was baked.</summary>
internal sealed record HopProfile(long Id, string Slug, string Name, string Vendor, string Kind)
{
    public IReadOnlyList<HopClaim> Claims { get; init; } = [];

    /// <summary>Where claims on it name whom prompts are passed on to.</summary>
    public string Words => string.Join('\n', Claims.Select(claim => claim.Words));
}
