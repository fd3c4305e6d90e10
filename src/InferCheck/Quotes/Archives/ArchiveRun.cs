using InferCheck.Model.Archives;

namespace InferCheck.Quotes.Archives;

/// <summary>One archive in one run: decides what of a document has to be read, and what is known already.</summary>
internal sealed class ArchiveRun(Archive archive, ArchiveRepository repository, HistoryLock known, IProgress<string>? progress)
{
    public ILookup<string, FileVersion> Histories(IEnumerable<ArchivedFile> files) =>
        repository.Histories([.. files.Select(file => file.Path).Distinct(StringComparer.Ordinal)]);

    public DocumentHistory Document(IReadOnlyList<ArchivedFile> files, List<FileVersion> versions, IReadOnlyList<SourceQuote> quotes)
    {
        var before = known.Find(files[0].Source, archive.Id) is { } document && IsStillAsked(document, files, quotes) && IsBeginning(document, versions)
            ? document
            : null;
        if (before?.Versions.Count == versions.Count)
        {
            return before with { Files = files, Provider = files[0].Provider };
        }

        progress?.Report($"{archive.Id}: {files[0].Source}");
        using var replay = new DocumentReplay(files, archive.Kind, quotes, before);
        if (before is not null && LastJudged(before, versions) is { } last)
        {
            repository.Read([last], replay.Resume);
        }

        repository.Read([.. versions.Skip(before?.Versions.Count ?? 0)], replay.Add);
        return replay.End(archive.Id);
    }

    private static bool IsStillAsked(DocumentHistory document, IReadOnlyList<ArchivedFile> files, IReadOnlyList<SourceQuote> quotes) =>
        document.Files.Count == files.Count && document.Files.Zip(files).All(pair => pair.First.IsLike(pair.Second))
        && document.Quotes.Select(quote => quote.Key).ToHashSet(StringComparer.Ordinal).SetEquals(quotes.Select(quote => quote.Key));

    /// <summary>Whether all that was known is still so and only more has come. What was doubted at the end is looked at again with what came after.</summary>
    private bool IsBeginning(DocumentHistory document, List<FileVersion> versions) =>
        document.Versions.Count <= versions.Count
        && document.Versions.Zip(versions).All(pair => pair.First.Commit == pair.Second.Commit && IsRead(pair.First, pair.Second))
        && (document.Versions.Count == versions.Count
            || (!document.Versions.Reverse().TakeWhile(version => !version.IsJudged).Any(version => version.State == VersionState.Odd)
                && !MayBePassing(document, versions)));

    private static bool MayBePassing(DocumentHistory document, List<FileVersion> versions) =>
        LastJudged(document, versions) is { } last && versions[document.Versions.Count].At - last.At <= DocumentReplay.Passing;

    /// <summary>An archive that is called another kind now reads its upgrades otherwise.</summary>
    private bool IsRead(DocumentVersion known, FileVersion version) =>
        !known.IsJudged || (known.State == VersionState.Upgrade) == DocumentReplay.IsUpgrade(archive.Kind, version);

    private static FileVersion? LastJudged(DocumentHistory document, List<FileVersion> versions) =>
        document.Versions.Zip(versions).Where(pair => pair.First.IsJudged).Select(pair => pair.Second).LastOrDefault();
}
