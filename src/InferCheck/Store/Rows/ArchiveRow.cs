namespace InferCheck.Store.Rows;

/// <summary>A public archive, with whom its licence asks to name, and the day of its newest commit that was read.</summary>
public sealed record ArchiveRow
{
    public required string Key { get; init; }

    public required string Name { get; init; }

    public required string Repository { get; init; }

    public required string Licence { get; init; }

    public required string Attribution { get; init; }

    public required string ReadOn { get; init; }
}
