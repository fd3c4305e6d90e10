namespace InferCheck.Scanning.Walking;

/// <summary>A file that is worth reading.</summary>
/// <param name="Path">From the folder that is scanned, with slashes.</param>
internal sealed record FoundFile(string Path, string FullPath);
