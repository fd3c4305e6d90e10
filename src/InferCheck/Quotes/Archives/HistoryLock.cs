using System.Collections.Frozen;
using InferCheck.Model.Archives;

namespace InferCheck.Quotes.Archives;

/// <summary>Everything `replay` learned: `content/history.lock.yaml` as a value.</summary>
public sealed class HistoryLock
{
    private readonly FrozenDictionary<(string Source, string Archive), DocumentHistory> byName;

    public HistoryLock(IEnumerable<ArchiveHead> heads, IEnumerable<DocumentHistory> documents)
    {
        Heads = [.. heads.OrderBy(head => head.Archive, StringComparer.Ordinal)];
        Documents = [.. documents.OrderBy(document => document.Source, StringComparer.Ordinal).ThenBy(document => document.Archive, StringComparer.Ordinal)];
        byName = Documents.ToFrozenDictionary(document => (document.Source, document.Archive));
    }

    public static HistoryLock Empty { get; } = new([], []);

    /// <summary>How far each archive was read.</summary>
    public IReadOnlyList<ArchiveHead> Heads { get; }

    public IReadOnlyList<DocumentHistory> Documents { get; }

    public DocumentHistory? Find(string source, string archive) => byName.GetValueOrDefault((source, archive));
}
