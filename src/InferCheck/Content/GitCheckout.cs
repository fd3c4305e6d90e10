using System.Globalization;
using System.Text;
using InferCheck.Files;
using InferCheck.Programs;

namespace InferCheck.Content;

/// <summary>
/// What the last commit of the checkout around a folder holds. The repository may have come with a stranger's files, and its settings name programs:
/// filters, viewers, watchers, ways to a server. So git is told which repository it is, and asked for stored bytes only, by two of its inner commands,
/// which start none of these and write nothing.
/// </summary>
internal sealed class GitCheckout(string root, string prefix)
{
    private static readonly Dictionary<string, string> Environment = new(StringComparer.Ordinal)
    {
        ["GIT_CONFIG_NOSYSTEM"] = "1",
        ["GIT_CONFIG_GLOBAL"] = "/dev/null",
        ["GIT_ATTR_NOSYSTEM"] = "1",
        ["GIT_OPTIONAL_LOCKS"] = "0",
        ["GIT_TERMINAL_PROMPT"] = "0",
        ["GIT_NO_REPLACE_OBJECTS"] = "1",

        // What is missing stays missing: it would be fetched by a command of the repository's choice. Older versions know only the second.
        ["GIT_NO_LAZY_FETCH"] = "1",
        ["GIT_ALLOW_PROTOCOL"] = "none",
    };

    private static readonly ProgramLimits Limits = new() { Output = 64 * 1024 * 1024 };

    /// <summary>The nearest one, as git has it; nothing outside of any.</summary>
    public static GitCheckout? Around(string folder)
    {
        var real = RealPath.Of(folder);
        for (var current = real; current is not null; current = Path.GetDirectoryName(current))
        {
            if (Path.Exists(Path.Combine(current, RepositoryFile.Checkout)))
            {
                var below = Path.GetRelativePath(current, real!);
                return new GitCheckout(current, below == "." ? "" : below.Replace('\\', '/') + "/");
            }
        }

        return null;
    }

    /// <summary>The plain files that stood directly in a folder of the folder.</summary>
    public IReadOnlyList<GitFile> Files(string folder)
    {
        var list = Encoding.UTF8.GetString(Ask("", "ls-tree", "-z", $"HEAD:{prefix}{folder}").Span);
        return [.. list.Split('\0').Where(line => line.StartsWith("100", StringComparison.Ordinal)).Select(File).OfType<GitFile>()];

        static GitFile? File(string line) =>
            line.Split('\t', 2) is [var about, var name] && about.Split(' ') is [_, "blob", var hash] ? new GitFile(name, hash) : null;
    }

    /// <summary>Those that are stored here.</summary>
    public IReadOnlyDictionary<GitFile, byte[]> Read(IReadOnlyList<GitFile> files)
    {
        var found = new Dictionary<GitFile, byte[]>();
        var rest = files.Count == 0 ? default : Ask(string.Concat(files.Select(file => file.Hash + "\n")), "cat-file", "--batch");
        foreach (var file in files)
        {
            // A line of the hash, the type and the length, then as many bytes and a line end; or a line with a word on why not.
            if (rest.Span.IndexOf((byte)'\n') is not (>= 0 and var end))
            {
                break;
            }

            var about = Encoding.ASCII.GetString(rest.Span[..end]).Split(' ');
            rest = rest[(end + 1)..];
            if (about is [_, "blob", var size] && int.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var length) && length < rest.Length)
            {
                found[file] = rest[..length].ToArray();
                rest = rest[(length + 1)..];
            }
        }

        return found;
    }

    /// <summary>What git prints, or nothing when it is not there, cannot say, or has too much to say.</summary>
    private ReadOnlyMemory<byte> Ask(string input, params string[] command)
    {
        var answer = OtherProgram.Run(new ProgramCall("git",
        [
            "--no-pager", "-c", "safe.bareRepository=explicit", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "protocol.allow=never",
            $"--git-dir={Path.Combine(root, RepositoryFile.Checkout)}", $"--work-tree={root}", .. command,
        ])
        {
            Input = Encoding.ASCII.GetBytes(input),
            Environment = Environment,
            Limits = Limits,
        });
        return answer.IsGood ? answer.Output : default;
    }
}
