namespace InferCheck.Site.Features.Shared;

/// <summary>A page that is named on top of every page; `Section` is what pages that belong to it say of themselves.</summary>
internal sealed record NavigationLink(string Path, string Section, string Title);
