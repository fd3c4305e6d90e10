namespace InferCheck.History;

/// <summary>The content as it stood when a day ended, or as far as that day has come, in a file of its own.</summary>
/// <param name="Commit">Where it was taken from; nothing when a running site kept it.</param>
public sealed record Edition(DateOnly Day, string Version, string Path, string? Commit = null);
