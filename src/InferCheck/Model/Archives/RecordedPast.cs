namespace InferCheck.Model.Archives;

/// <summary>What public archives know of the documents, with the archives it comes from and how far each was read.</summary>
public sealed record RecordedPast(IReadOnlyList<Archive> Archives, IReadOnlyList<ArchiveHead> Heads, IReadOnlyList<DocumentHistory> Documents)
{
    public static RecordedPast None { get; } = new([], [], []);

    /// <summary>The days of a quote by provider, source and words; nothing when no archive has seen it.</summary>
    public Func<string, string, string, QuoteDays?> Days { get; init; } = (_, _, _) => null;
}
