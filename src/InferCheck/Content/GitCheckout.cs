using System.Globalization;
using System.Text;
using InferCheck.Files;
using InferCheck.Programs;

namespace InferCheck.Content;

/// <summary>What the last commit of the checkout around a folder holds.</summary>
internal sealed class GitCheckout(GitRepository repository, string prefix)
{
    /// <summary>The nearest one, as git has it; nothing outside of any.</summary>
    public static GitCheckout? Around(string folder)
    {
        var real = RealPath.Of(folder);
        for (var current = real; current is not null; current = Path.GetDirectoryName(current))
        {
            if (Path.Exists(Path.Combine(current, RepositoryFile.Checkout)))
            {
                var below = Path.GetRelativePath(current, real!);
                var repository = new GitRepository(Path.Combine(current, RepositoryFile.Checkout), current);
                return new GitCheckout(repository, below == "." ? "" : below.Replace('\\', '/') + "/");
            }
        }

        return null;
    }

    /// <summary>The commit that a name stands for; nothing where it stands for none.</summary>
    public string? Commit(string revision) => One("rev-parse", "--verify", "--quiet", "--end-of-options", $"{revision}^{{commit}}");

    /// <summary>The commit from which this work went on, seen from another commit.</summary>
    public string? MergeBase(string commit) => One("merge-base", "HEAD", commit);

    /// <summary>The plain files that stood directly in a folder of the folder.</summary>
    public IReadOnlyList<GitFile> Files(string folder) => Listed("-z", $"HEAD:{prefix}{folder}");

    /// <summary>All plain files of the folder as they stood in a commit, however deep.</summary>
    public IReadOnlyList<GitFile> Tree(string commit) => Listed("-rz", $"{commit}:{prefix}");

    /// <summary>The same with the number of bytes of each; nothing where there are too many to be listed. A folder that was not there has none.</summary>
    public IReadOnlyList<(GitFile File, long Bytes)>? Sized(string commit)
    {
        var answer = repository.Answer("", "ls-tree", "-rlz", $"{commit}:{prefix}");
        if (!answer.IsGood)
        {
            return answer.End is ProgramEnd.Ended ? [] : null;
        }

        var list = Encoding.UTF8.GetString(answer.Output.Span);
        return [.. list.Split('\0').Where(line => line.StartsWith("100", StringComparison.Ordinal)).Select(Of).OfType<(GitFile, long)>()];

        static (GitFile, long)? Of(string line) => line.Split('\t', 2) is [var about, var name]
            && about.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [_, "blob", var hash, var size]
            && long.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var bytes) ? (new GitFile(name, hash), bytes) : null;
    }

    /// <summary>Whether the clone was made without older commits; nothing where git is not there, or cannot say.</summary>
    public bool? IsShallow => repository.Answer("", "rev-parse", "--is-shallow-repository") is { IsGood: true } answer
        ? answer.Output.Span.StartsWith("true"u8) : null;

    /// <summary>The second the last commit was made; nothing where there is none.</summary>
    public long? Second => Encoding.ASCII.GetString(repository.Ask("", "rev-list", "--max-count=1", "--timestamp", "HEAD").Span).Split(' ') is [var second, _]
        && long.TryParse(second, NumberStyles.None, CultureInfo.InvariantCulture, out var made) ? made : null;

    /// <summary>
    /// The commits that changed something in the folder, newest first, each with the second it was made; of what was taken in from elsewhere, the second
    /// it was.
    /// </summary>
    public IReadOnlyList<(long Second, string Commit)> Commits()
    {
        var list = Encoding.ASCII.GetString(repository.Ask("", "rev-list", "--first-parent", "--timestamp", "HEAD", "--", ":(top)" + prefix).Span);
        return [.. list.Split('\n').Select(line => line.Split(' ')).Where(line => line.Length == 2 && IsCommit(line[1]))
            .Select(line => (long.Parse(line[0], NumberStyles.None, CultureInfo.InvariantCulture), line[1]))];
    }

    /// <summary>Those that are stored here.</summary>
    public IReadOnlyDictionary<GitFile, byte[]> Read(IReadOnlyList<GitFile> files)
    {
        var blobs = repository.Blobs([.. files.Select(file => file.Hash)]);
        return files.Where(file => blobs.ContainsKey(file.Hash)).ToDictionary(file => file, file => blobs[file.Hash]);
    }

    private string? One(params IReadOnlyList<string> command) =>
        Encoding.ASCII.GetString(repository.Ask("", command).Span).TrimEnd('\n') is { } line && IsCommit(line) ? line : null;

    private static bool IsCommit(string hash) => hash.Length is 40 or 64 && hash.All(char.IsAsciiHexDigitLower);

    private IReadOnlyList<GitFile> Listed(string how, string tree)
    {
        var list = Encoding.UTF8.GetString(repository.Ask("", "ls-tree", how, tree).Span);
        return [.. list.Split('\0').Where(line => line.StartsWith("100", StringComparison.Ordinal)).Select(File).OfType<GitFile>()];

        static GitFile? File(string line) =>
            line.Split('\t', 2) is [var about, var name] && about.Split(' ') is [_, "blob", var hash] ? new GitFile(name, hash) : null;
    }
}
