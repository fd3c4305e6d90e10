using System.Text;
using System.Text.RegularExpressions;
using InferCheck.Files;

namespace InferCheck.Scanning.Accepting;

/// <summary>A baseline on disk: read whole or not at all, and replaced only where one of ours stands.</summary>
public static partial class BaselineFile
{
    private const int Largest = 64 * 1_024 * 1_024;

    private static readonly OwnFile Replaceable = new(AnyName(), new FileMark(0, Encoding.UTF8.GetBytes(Baseline.Beginning)));

    /// <summary>The baseline; or why there is none.</summary>
    public static (Baseline? Baseline, string? Fault) Read(string path)
    {
        if (!File.Exists(path))
        {
            return (null, $"there is no baseline {path}; --write-baseline makes one");
        }

        try
        {
            var baseline = new FileInfo(path).Length > Largest ? null : Baseline.Read(File.ReadAllText(path));
            return (baseline, baseline is null ? $"{path} is no baseline" : null);
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            // Expected: a file that is not ours to read.
            return (null, $"{path} cannot be read");
        }
    }

    /// <summary>What stands there stays until the new one is whole.</summary>
    public static void Write(Baseline baseline, string path)
    {
        using var draft = new DraftFile(Path.GetFullPath(path));
        draft.Stream.Write(Encoding.UTF8.GetBytes(baseline.Write()));
        draft.Place(Replaceable);
    }

    [GeneratedRegex(@"\A.+\z", RegexOptions.None, 60_000)]
    private static partial Regex AnyName();
}
