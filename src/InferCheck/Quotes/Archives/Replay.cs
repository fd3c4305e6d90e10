using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using InferCheck.Model.Archives;

namespace InferCheck.Quotes.Archives;

/// <summary>Walks the histories of all mapped files, and learns when each quote came to stand in its document, and whether it still does.</summary>
public sealed class Replay(IReadOnlyList<SourceQuote> quotes, HistoryLock known)
{
    private readonly ILookup<string, SourceQuote> byPage =
        quotes.DistinctBy(quote => quote.Key, StringComparer.Ordinal).ToLookup(quote => quote.Page, StringComparer.Ordinal);

    /// <param name="progress">Is told each document of which something is read.</param>
    public HistoryLock Run(IReadOnlyList<Archive> archives, ArchiveFolder folder, IProgress<string>? progress, CancellationToken cancel)
    {
        var heads = new List<ArchiveHead>();
        var documents = new List<DocumentHistory>();
        foreach (var archive in archives)
        {
            var mapped = archive.Files.Where(file => byPage.Contains(file.Source)).GroupBy(file => file.Source, StringComparer.Ordinal)
                .Select(files => files.ToList()).ToList();
            if (folder.Open(archive) is { } repository)
            {
                heads.Add(repository.Head());
                documents.AddRange(Documents(new ArchiveRun(archive, repository, known, progress), mapped, cancel));
            }
            else
            {
                // Not at hand today: what is known of it stands.
                heads.AddRange(known.Heads.Where(head => head.Archive == archive.Id));
                documents.AddRange(mapped.Select(files => known.Find(files[0].Source, archive.Id)).OfType<DocumentHistory>());
            }
        }

        return new HistoryLock(heads, documents);
    }

    private ConcurrentBag<DocumentHistory> Documents(ArchiveRun run, List<List<ArchivedFile>> mapped, CancellationToken cancel)
    {
        var histories = run.Histories(mapped.SelectMany(files => files));
        var documents = new ConcurrentBag<DocumentHistory>();
        var options = new ParallelOptions { CancellationToken = cancel, MaxDegreeOfParallelism = Environment.ProcessorCount };
        try
        {
            Parallel.ForEach(Partitioner.Create(mapped, loadBalance: true), options, files =>
                documents.Add(run.Document(files, DocumentVersions.Of(files, histories), [.. byPage[files[0].Source]])));
        }
        catch (AggregateException failures) when (failures.InnerExceptions.OfType<ArchiveException>().FirstOrDefault() is { } broken)
        {
            // Expected: a loop wraps what goes wrong in it, and callers ask for the repository that cannot be read.
            ExceptionDispatchInfo.Throw(broken);
        }

        return documents;
    }
}
