using System.Collections.Concurrent;
using InferCheck.Scanning.Accepting;
using InferCheck.Scanning.Signing;
using InferCheck.Scanning.Syntax;
using InferCheck.Scanning.Walking;

namespace InferCheck.Scanning;

/// <summary>Reads a tree and says what it talks to. The same tree gives the same report, however many read it at once.</summary>
public sealed class Scanner(Signatures signatures, DateOnly today, ScanLimits? limits = null)
{
    private readonly ScanLimits limits = limits ?? new ScanLimits();
    private readonly ConcurrentBag<FileScan> scans = [];
    private readonly ConcurrentBag<Skipped> skipped = [];
    private int files;
    private long bytes;

    /// <summary>A folder with all that is below it, or one file.</summary>
    public static ScanReport Scan(string path, Signatures signatures, DateOnly today, ScanLimits? limits = null, CancellationToken cancelled = default) =>
        new Scanner(signatures, today, limits).Scan(path, cancelled);

    private ScanReport Scan(string path, CancellationToken cancelled)
    {
        var found = File.Exists(path) ? [new FoundFile(Path.GetFileName(path), path)] : new TreeWalk(path, limits, skipped.Add).Files();
        var options = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, limits.Threads), CancellationToken = cancelled };
        Parallel.ForEach(Partitioner.Create(found, EnumerablePartitionerOptions.NoBuffering), options, () => new FileContent(), (file, _, content) =>
        {
            Read(file, content);
            return content;
        }, content => content.Dispose());
        return Report();
    }

    private void Read(FoundFile file, FileContent content)
    {
        try
        {
            if (content.Read(file.FullPath, limits.Largest(file.Path)) is { } reason)
            {
                skipped.Add(new Skipped(file.Path, reason));
                return;
            }
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            // Expected: a file that is not ours to read, or that has just gone.
            skipped.Add(new Skipped(file.Path, SkipReason.Unreadable));
            return;
        }

        Interlocked.Increment(ref files);
        Interlocked.Add(ref bytes, content.Bytes);
        Look(file, content.Text);
    }

    /// <summary>Most files hold nothing: of those not even a text is made.</summary>
    private void Look(FoundFile file, ReadOnlySpan<char> text)
    {
        if (!signatures.MayHold(text))
        {
            return;
        }

        if (NotebookCells.Lean(file.Path, text.ToString(), limits.LargestFile) is not { } read)
        {
            skipped.Add(new Skipped(file.Path, SkipReason.TooLarge));
            return;
        }

        var scan = FileScan.Of(file.Path, read, signatures, today, limits);
        scans.Add(scan);
        if (scan.HasLongLine)
        {
            skipped.Add(new Skipped(file.Path, SkipReason.LongLine));
        }
    }

    private ScanReport Report()
    {
        var allowances = scans.SelectMany(scan => scan.Allowances).OrderBy(one => one.File, StringComparer.Ordinal).ThenBy(one => one.Line).ToList();
        var holding = allowances.Where(one => one.State is AllowanceState.Holds).ToLookup(one => one.File);
        var sightings = AcrossFiles.Weigh(scans.SelectMany(scan => scan.Sightings));
        var suppressed = sightings.Where(sighting => holding[sighting.File].Any(one => one.Covers(sighting))).ToHashSet();
        var accepted = suppressed.ToLookup(sighting => sighting.File);
        return new ScanReport
        {
            Sightings = [.. sightings.Where(sighting => !suppressed.Contains(sighting))],
            Suppressed = [.. sightings.Where(suppressed.Contains)],
            Allowances = [.. allowances.Select(one => IsNeedless(one, accepted[one.File]) ? one with { State = AllowanceState.Needless } : one)],
            Skipped = Skipped.Sort(skipped),
            Files = files,
            Bytes = bytes,
        };
    }

    private static bool IsNeedless(Allowance allowance, IEnumerable<Sighting> suppressed) =>
        allowance.State is AllowanceState.Holds && !suppressed.Any(allowance.Covers);
}
