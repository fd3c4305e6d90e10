namespace InferCheck.Site.Features.Papers;

/// <summary>A line on top of a paper. One with a path is the full address of a page of this site.</summary>
internal sealed record PaperFact(string Name, string Text, string? Path = null);
