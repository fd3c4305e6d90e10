namespace InferCheck.Quotes.Archives;

/// <summary>A repository that cannot be read, and why.</summary>
public sealed class ArchiveException(string archive, string why) : Exception($"{archive}: {why}");
