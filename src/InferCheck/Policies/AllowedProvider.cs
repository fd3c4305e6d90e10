namespace InferCheck.Policies;

/// <summary>A provider on an allow-list: our slug, the product's own name for it, and what its being there depends on.</summary>
public sealed record AllowedProvider(string Slug, string Name, string? Condition = null);
