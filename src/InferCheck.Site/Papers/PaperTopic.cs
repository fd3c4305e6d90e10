namespace InferCheck.Site.Papers;

/// <summary>A topic under an article. Without claims nobody has looked yet.</summary>
internal sealed record PaperTopic(string Key, IReadOnlyList<PaperClaim> Claims);
