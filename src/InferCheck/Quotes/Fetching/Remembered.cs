namespace InferCheck.Quotes.Fetching;

/// <summary>By what a server can tell that a page is still the one we read.</summary>
public sealed record Remembered(string? ETag, string? LastModified);
