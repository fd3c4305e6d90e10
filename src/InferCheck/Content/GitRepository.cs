using System.Globalization;
using System.Text;
using InferCheck.Programs;

namespace InferCheck.Content;

/// <summary>
/// A repository that may have come with a stranger's files, and whose settings name programs: filters, viewers, watchers, ways to a server. So git is told
/// which repository it is, and asked for stored bytes only, by its inner commands, which start none of these and write nothing.
/// </summary>
internal sealed class GitRepository(string folder, string? workTree = null)
{
    public static readonly IReadOnlyDictionary<string, string> Environment = new Dictionary<string, string>(StringComparer.Ordinal)
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

    public static readonly IReadOnlyList<string> Settings =
        ["--no-pager", "-c", "safe.bareRepository=explicit", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "protocol.allow=never"];

    public ProgramLimits Limits { get; init; } = new() { Output = 64 * 1024 * 1024 };

    /// <summary>What git prints, or nothing when it is not there, cannot say, or has too much to say.</summary>
    public ReadOnlyMemory<byte> Ask(string input, params IReadOnlyList<string> command) =>
        Answer(input, command) is { IsGood: true } answer ? answer.Output : default;

    public ProgramAnswer Answer(string input, params IReadOnlyList<string> command) => OtherProgram.Run(new ProgramCall("git",
        [.. Settings, $"--git-dir={folder}", .. workTree is null ? Array.Empty<string>() : [$"--work-tree={workTree}"], .. command])
    {
        Input = Encoding.UTF8.GetBytes(input),
        Environment = Environment,
        Limits = Limits,
    });

    /// <summary>The bytes behind the hashes, as far as they are stored here and are files.</summary>
    public IReadOnlyDictionary<string, byte[]> Blobs(IReadOnlyList<string> hashes)
    {
        var found = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        var rest = hashes.Count == 0 ? default : Ask(string.Concat(hashes.Select(hash => hash + "\n")), "cat-file", "--batch");
        foreach (var hash in hashes)
        {
            // A line of the hash, the type and the length, then as many bytes and a line end; or a line with a word on why not.
            if (rest.Span.IndexOf((byte)'\n') is not (>= 0 and var end))
            {
                break;
            }

            var about = Encoding.ASCII.GetString(rest.Span[..end]).Split(' ');
            rest = rest[(end + 1)..];
            if (about is [_, var type, var size] && int.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var length) && length < rest.Length)
            {
                if (type == "blob")
                {
                    found[hash] = rest[..length].ToArray();
                }

                rest = rest[(length + 1)..];
            }
        }

        return found;
    }
}
