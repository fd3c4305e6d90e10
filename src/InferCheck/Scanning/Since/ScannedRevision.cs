using System.Text;
using InferCheck.Content;
using InferCheck.Scanning.Ignoring;
using InferCheck.Scanning.Signing;
using InferCheck.Scanning.Syntax;
using InferCheck.Scanning.Walking;

namespace InferCheck.Scanning.Since;

/// <summary>What the tree of a commit gives away, read as a folder would be. It stays in git: no file is written.</summary>
public sealed class ScannedRevision
{
    /// <summary>Bytes that are asked of git at once.</summary>
    private const long Batch = 32 * 1024 * 1024;

    private readonly GitCheckout checkout;
    private readonly Signatures signatures;
    private readonly DateOnly today;
    private readonly ScanLimits limits = new();

    private ScannedRevision(GitCheckout checkout, Signatures signatures, DateOnly today)
    {
        this.checkout = checkout;
        this.signatures = signatures;
        this.today = today;
    }

    /// <summary>All sightings, accepted or not, with the commit; or why there are none. Of a file alone, what it gave away.</summary>
    public static (IReadOnlyList<Sighting>? Sightings, string? Commit, string? Fault) Scan(string path, string revision, Signatures signatures, DateOnly today)
    {
        var folder = File.Exists(path) ? Path.GetDirectoryName(Path.GetFullPath(path))! : path;
        if (GitCheckout.Around(folder) is not { } checkout)
        {
            return (null, null, $"{path} is in no git repository, so there is no `{revision}` to compare with");
        }

        if (checkout.IsShallow is not { } isShallow)
        {
            return (null, null, "git is not installed, or cannot read this repository; --since needs it");
        }

        if (checkout.Commit(revision) is not { } commit)
        {
            return (null, null, $"git knows no commit `{revision}` here" + (isShallow
                ? ": this clone is shallow; `git fetch --unshallow` brings older commits, as `fetch-depth: 0` does where an action checks out" : ""));
        }

        if (checkout.Sized(commit) is not { } files)
        {
            return (null, commit, $"git takes too long, or has too much to say, to list the files of {commit}");
        }

        var (sightings, missing) = new ScannedRevision(checkout, signatures, today).Scan(files, File.Exists(path) ? Path.GetFileName(path) : null);
        return missing == 0 ? (sightings, commit, null)
            : (null, commit, FormattableString.Invariant($"git lacks {missing} files of {commit} here, as a clone does that was made with --filter"));
    }

    /// <summary>When the last commit around a folder was made; nothing outside of any repository.</summary>
    public static DateTimeOffset? Committed(string folder) =>
        GitCheckout.Around(folder)?.Second is { } second && second < DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? DateTimeOffset.FromUnixTimeSeconds(second) : null;

    private (IReadOnlyList<Sighting> Sightings, int Missing) Scan(IReadOnlyList<(GitFile File, long Bytes)> all, string? only)
    {
        var walk = new RevisionWalk(limits, IgnoreTexts(all).GetValueOrDefault);
        var read = all.Where(one => (only is null || one.File.Name == only) && walk.Reads(one.File.Name, one.Bytes)).ToList();
        var (sightings, missing) = (new List<Sighting>(), 0);
        foreach (var batch in Batches(read))
        {
            var blobs = checkout.Read(batch);
            missing += batch.Count - blobs.Count;
            sightings.AddRange(blobs.AsParallel().SelectMany(pair => Look(pair.Key.Name, pair.Value)));
        }

        return (AcrossFiles.Weigh(sightings), missing);
    }

    private Dictionary<string, string> IgnoreTexts(IReadOnlyList<(GitFile File, long Bytes)> all)
    {
        var files = all.Where(one => one.File.Name.Split('/')[^1] == IgnoreFile.Name && one.Bytes <= TreeWalk.LargestIgnoreFile).ToList();
        return Batches(files).SelectMany(checkout.Read)
            .ToDictionary(pair => pair.Key.Name, pair => Encoding.UTF8.GetString(pair.Value), StringComparer.Ordinal);
    }

    private static IEnumerable<IReadOnlyList<GitFile>> Batches(IEnumerable<(GitFile File, long Bytes)> files)
    {
        var (batch, bytes) = (new List<GitFile>(), 0L);
        foreach (var (file, size) in files)
        {
            if (bytes + size > Batch)
            {
                yield return batch;
                (batch, bytes) = ([], 0L);
            }

            batch.Add(file);
            bytes += size;
        }

        yield return batch;
    }

    private IReadOnlyList<Sighting> Look(string path, byte[] bytes)
    {
        using var content = new FileContent();
        return content.Decode(bytes) is null && signatures.MayHold(content.Text)
            && NotebookCells.Lean(path, content.Text.ToString(), limits.LargestFile) is { } read
            ? FileScan.Of(path, read, signatures, today, limits).Sightings : [];
    }
}
