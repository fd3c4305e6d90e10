using System.Globalization;
using System.Text;
using InferCheck.Content;
using InferCheck.Diagnostics;
using InferCheck.Model.Archives;

namespace InferCheck.Quotes.Archives;

/// <summary>The main line of a repository: what each of its commits made of some files, and their bytes.</summary>
internal sealed class ArchiveRepository(string archive, GitRepository repository)
{
    /// <summary>A document is text. What is larger is not read, and said to be unreadable.</summary>
    private const long LargestBlob = 4L << 20;

    /// <summary>So many bytes are asked for at once.</summary>
    private const long Portion = 8L << 20;

    private static readonly string[] Literally = ["--literal-pathspecs"];

    public ArchiveHead Head()
    {
        var lines = Lines(Ask("", "rev-list", "--max-count=1", "--encoding=UTF-8", "--format=%ct", "HEAD", "--"));
        return lines is [var commit, var seconds, ..] && commit.StartsWith("commit ", StringComparison.Ordinal)
            ? new ArchiveHead(archive, commit["commit ".Length..], DateOnly.FromDateTime(Moment(seconds).UtcDateTime))
            : throw new ArchiveException(archive, "has no commit");
    }

    /// <summary>Oldest first by their days: a collection may have taken in the past of another late.</summary>
    public ILookup<string, FileVersion> Histories(IReadOnlyCollection<string> paths)
    {
        var commits = Commits(paths);
        var versions = commits.Count == 0 ? [] : Changes(commits, paths).Concat(Beginning(commits[^1], paths));
        return versions.Reverse().OrderBy(version => version.At).ToLookup(version => version.Path, StringComparer.Ordinal);
    }

    /// <summary>All files as they are now.</summary>
    public IReadOnlyList<FileVersion> Newest() => [.. Beginning(new FileVersion("HEAD", DateTimeOffset.UnixEpoch, "", "", null), [])];

    /// <summary>Calls with each version's bytes, in order; with nothing where there are none to read.</summary>
    public void Read(IReadOnlyList<FileVersion> versions, Action<FileVersion, byte[]?> read)
    {
        var sizes = Sizes(versions);
        var portion = new List<FileVersion>();
        var bytes = 0L;
        foreach (var version in versions)
        {
            var size = version.Blob is { } blob ? sizes[blob] : 0;
            if (bytes + size > Portion)
            {
                ReadPortion(portion, sizes, read);
                (bytes, portion) = (0, []);
            }

            bytes += size <= LargestBlob ? size : 0;
            portion.Add(version);
        }

        ReadPortion(portion, sizes, read);
    }

    private void ReadPortion(List<FileVersion> portion, Dictionary<string, long> sizes, Action<FileVersion, byte[]?> read)
    {
        var hashes = portion.Select(version => version.Blob).OfType<string>().Where(blob => sizes[blob] <= LargestBlob);
        var blobs = repository.Blobs([.. hashes.Distinct(StringComparer.Ordinal)]);
        foreach (var version in portion)
        {
            if (version.Blob is { } blob && sizes[blob] <= LargestBlob && !blobs.ContainsKey(blob))
            {
                throw new ArchiveException(archive, $"the object {blob} is broken");
            }

            read(version, version.Blob is null ? null : blobs.GetValueOrDefault(version.Blob));
        }
    }

    private Dictionary<string, long> Sizes(IReadOnlyList<FileVersion> versions)
    {
        var blobs = versions.Select(version => version.Blob).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var lines = blobs.Count == 0 ? [] : Lines(Ask(string.Concat(blobs.Select(blob => blob + "\n")), "cat-file", "--batch-check"));
        return blobs.Zip(lines, (blob, line) => KeyValuePair.Create(blob, Size(blob, line))).ToDictionary(StringComparer.Ordinal);
    }

    private long Size(string blob, string line) =>
        line.Split(' ') is [_, "blob", var size] && long.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new ArchiveException(archive, $"the object {blob} is missing or is no file");

    /// <summary>Newest first: those that changed one of the files, seen along the first parents alone, as a branch grows.</summary>
    private List<FileVersion> Commits(IReadOnlyCollection<string> paths)
    {
        var lines = Lines(Ask("", [.. Literally, "rev-list", "--first-parent", "--encoding=UTF-8", "--format=%ct %s", "HEAD", "--", .. paths]));
        return [.. lines.Chunk(2).Where(pair => pair.Length == 2).Select(pair => Commit(pair[0]["commit ".Length..], pair[1].Split(' ', 2)))];
    }

    private static FileVersion Commit(string name, string[] about) => new(name, Moment(about[0]), about.Length > 1 ? about[1] : "", "", null);

    private List<FileVersion> Changes(List<FileVersion> commits, IReadOnlyCollection<string> paths)
    {
        var byName = commits.ToDictionary(commit => commit.Commit, StringComparer.Ordinal);
        var pairs = string.Concat(commits.Zip(commits.Skip(1), (commit, before) => $"{commit.Commit} {before.Commit}\n"));
        var changes = new List<FileVersion>();
        FileVersion? current = null;
        var output = Ask(pairs, [.. Literally, "diff-tree", "--stdin", "-r", "-z", "--raw", "--no-renames", "--", .. paths]);
        var tokens = Encoding.UTF8.GetString(output.Span).Split('\0');
        for (var at = 0; at < tokens.Length; at++)
        {
            if (!tokens[at].StartsWith(':'))
            {
                current = byName.GetValueOrDefault(tokens[at]) ?? current;
            }
            else if (current is not null && at + 1 < tokens.Length && tokens[at].Split(' ') is [_, var mode, _, var blob, ..])
            {
                changes.Add(current with { Path = tokens[++at], Blob = IsFile(mode) ? blob : null });
            }
        }

        return changes;
    }

    private IEnumerable<FileVersion> Beginning(FileVersion oldest, IReadOnlyCollection<string> paths) =>
        Encoding.UTF8.GetString(Ask("", [.. Literally, "ls-tree", "-r", "-z", "--full-tree", oldest.Commit, "--", .. paths]).Span)
            .Split('\0', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t', 2))
            .Where(line => line.Length == 2 && IsFile(line[0].Split(' ')[0]))
            .Select(line => oldest with { Path = line[1], Blob = line[0].Split(' ')[2] });

    /// <summary>A link leads somewhere else, and another repository has a history of its own.</summary>
    private static bool IsFile(string mode) => mode.StartsWith("100", StringComparison.Ordinal);

    private static DateTimeOffset Moment(string seconds) =>
        long.TryParse(seconds, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number is >= 0 and < 253_402_300_800
            ? DateTimeOffset.FromUnixTimeSeconds(number)
            : DateTimeOffset.UnixEpoch;

    private static string[] Lines(ReadOnlyMemory<byte> output) => Encoding.UTF8.GetString(output.Span).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private ReadOnlyMemory<byte> Ask(string input, params IReadOnlyList<string> command)
    {
        var answer = repository.Answer(input, command);
        return answer.IsGood ? answer.Output
            : throw new ArchiveException(archive, answer.End == Programs.ProgramEnd.Ended
                ? $"git says: {Printable.Cut(Printable.Line(Encoding.UTF8.GetString(answer.Errors.Span).Trim()), 200)}"
                : $"git could not be asked ({answer.End})");
    }
}
