using InferCheck.Content;
using InferCheck.Diagnostics;
using InferCheck.Model.Archives;

namespace InferCheck.Quotes.Archives;

/// <summary>The two files beside the content that `replay` reads: which archives there are, and what was learned from them.</summary>
public sealed record ReplayFiles(IReadOnlyList<Archive> Archives, HistoryLock History, string HistoryPath)
{
    private const string ArchivesFile = "archives.yaml";
    private const string HistoryFile = "history.lock.yaml";

    /// <summary>What could be read, with every fault.</summary>
    public static (ReplayFiles Files, IReadOnlyList<Diagnostic> Faults) Read(string folder)
    {
        var path = Path.Combine(folder, HistoryFile);
        var faults = new List<Diagnostic>();
        var archives = BesideContent.Read(folder, Path.Combine(folder, ArchivesFile), ArchivesReader.Read, [], faults);
        return (new ReplayFiles(archives, ReadHistory(folder, path, faults), path), faults);
    }

    /// <summary>Entries of sources that no quote rests on.</summary>
    public IReadOnlyList<Diagnostic> Unquoted(IReadOnlyList<SourceQuote> quotes)
    {
        var pages = quotes.Select(quote => quote.Page).ToHashSet(StringComparer.Ordinal);
        return Diagnostic.Sort(Archives.SelectMany(archive => archive.Files).Where(file => !pages.Contains(file.Source))
            .Select(file => ArchiveRules.UnquotedArchive.At(file.At, $"no quote rests on `{Printable.Cut(file.Source)}`",
                DidYouMean.Help(file.Source, pages) ?? "write the address as the profile does, or remove the entry")));
    }

    /// <summary>What the next run could not read of this one; then the file stays as it was.</summary>
    public IReadOnlyList<Diagnostic> Save(HistoryLock learned) => HistoryLockWriter.Write(learned, HistoryPath, draft =>
    {
        var faults = new List<Diagnostic>();
        ReadHistory(Path.GetDirectoryName(draft)!, draft, faults);
        return faults;
    });

    private static HistoryLock ReadHistory(string folder, string path, List<Diagnostic> faults) =>
        BesideContent.Read(folder, path, HistoryLockReader.Read, HistoryLock.Empty, faults);
}
