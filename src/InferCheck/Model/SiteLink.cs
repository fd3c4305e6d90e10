namespace InferCheck.Model;

/// <summary>A link in a text to another page of the site, which may or may not be there.</summary>
public readonly record struct SiteLink(string Target, SourceLocation At);
