namespace InferCheck.Model.Archives;

/// <summary>A public repository that keeps versions of providers' documents, and which of its files are which of our sources.</summary>
public sealed record Archive
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>Where people see it: the address of its repository.</summary>
    public required string Repository { get; init; }

    public required string Licence { get; init; }

    /// <summary>Whom its licence asks to name.</summary>
    public required string Attribution { get; init; }

    public required ArchiveKind Kind { get; init; }

    public required IReadOnlyList<ArchivedFile> Files { get; init; }

    public required SourceLocation At { get; init; }

    /// <summary>What one commit holds of a file, where people can read it.</summary>
    public string AddressOf(string commit, string path) => $"{Repository}/blob/{commit}/{Escaped(path)}";

    /// <summary>The archive's own comparison of a version with the one before.</summary>
    public string ComparisonOf(string commit) => $"{Repository}/commit/{commit}";

    private static string Escaped(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
