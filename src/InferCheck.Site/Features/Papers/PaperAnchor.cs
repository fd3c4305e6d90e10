namespace InferCheck.Site.Features.Papers;

/// <summary>The name of a section in links, and the one that is read.</summary>
internal sealed record PaperAnchor(string Key, string Title);
