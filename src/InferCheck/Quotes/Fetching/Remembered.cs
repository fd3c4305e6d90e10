namespace InferCheck.Quotes.Fetching;

/// <summary>
/// By what a server can tell that a page is still the one we read, and the address that gave it: any other would compare it with a page of its own.
/// </summary>
public sealed record Remembered(string Address, string? ETag, string? LastModified);
