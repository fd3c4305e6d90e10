using System.Diagnostics;
using System.Globalization;
using InferCheck.Quotes.Archives;

namespace InferCheck.Benchmarks;

/// <summary>`replay` once in a fresh process over a generated archive: from the beginning, and again when nothing is new.</summary>
internal static class OneReplay
{
    public static void Print(int documents, int versions, int quotes)
    {
        var folder = Directory.CreateTempSubdirectory("infercheck-replay-");
        try
        {
            var made = new GeneratedArchive(documents, versions, quotes);
            made.Write(folder.FullName);
            var before = Environment.CpuUsage.TotalTime;
            var (learned, first) = Timed(made, folder.FullName, HistoryLock.Empty);
            using var process = Process.GetCurrentProcess();
            var (busy, peak) = ((Environment.CpuUsage.TotalTime - before).TotalSeconds, process.PeakWorkingSet64 / 1_000_000);
            var (_, again) = Timed(made, folder.FullName, learned);
            var sightings = QuoteSightings(learned);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{documents} documents, {versions} versions each, {quotes} quotes each: from the beginning {first.TotalSeconds:0.00} s, of the processor " +
                    $"{busy:0.0} s, peak {peak} MB, again {again.TotalSeconds:0.00} s; {sightings.Seen} quotes seen, {sightings.Gone} gone"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static (HistoryLock Learned, TimeSpan Taken) Timed(GeneratedArchive made, string folder, HistoryLock known)
    {
        var watch = Stopwatch.StartNew();
        var learned = new Replay(made.Quotes, known).Run([made.Archive], new ArchiveFolder(folder), null, CancellationToken.None);
        return (learned, watch.Elapsed);
    }

    private static (int Seen, int Gone) QuoteSightings(HistoryLock learned)
    {
        var seen = learned.Documents.SelectMany(document => document.Quotes).Where(quote => quote.Spans.Count > 0).ToList();
        return (seen.Count, seen.Count(quote => quote.Spans[^1].Gone is not null));
    }
}
