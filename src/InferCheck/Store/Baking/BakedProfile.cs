namespace InferCheck.Store.Baking;

/// <summary>A profile in a database, as far as its place among the others goes.</summary>
public sealed record BakedProfile(long Id, string Slug, string Name);
