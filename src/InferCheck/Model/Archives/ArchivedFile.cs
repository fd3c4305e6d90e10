namespace InferCheck.Model.Archives;

/// <summary>A file of an archive that is one of our sources, for some time or all along.</summary>
public sealed record ArchivedFile
{
    public required string Path { get; init; }

    /// <summary>The address as profiles write it, without the place on the page.</summary>
    public required string Source { get; init; }

    /// <summary>Whose document it is.</summary>
    public required string Provider { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? Until { get; init; }

    public SourceLocation At { get; init; }

    public bool Covers(DateOnly day) => (From is null || day >= From) && (Until is null || day <= Until);

    /// <summary>The same file for the same days, wherever that is written.</summary>
    public bool IsLike(ArchivedFile other) => Path == other.Path && From == other.From && Until == other.Until;
}
