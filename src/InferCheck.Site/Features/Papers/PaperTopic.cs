namespace InferCheck.Site.Features.Papers;

/// <summary>A topic under an article. Without claims nothing was read, or nothing could be opened.</summary>
internal sealed record PaperTopic(string Key, IReadOnlyList<PaperClaim> Claims);
