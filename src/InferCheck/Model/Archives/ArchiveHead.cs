namespace InferCheck.Model.Archives;

/// <summary>How far an archive was read: its newest commit, and the day of it.</summary>
public sealed record ArchiveHead(string Archive, string Commit, DateOnly On);
