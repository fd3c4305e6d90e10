namespace InferCheck.Store.Baking;

/// <summary>
/// A file that went into a database: its path in the content, the hash of its bytes, and what holds it against others; nothing for a file without keys to
/// hold.
/// </summary>
public sealed record BakedFile(string Path, string Hash, string Outline);
