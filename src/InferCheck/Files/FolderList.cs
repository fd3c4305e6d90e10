using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace InferCheck.Files;

/// <summary>The list in a folder of ours: the files this program put there, with their hashes once it is whole. `sha256sum --check` reads it.</summary>
public sealed partial record FolderList(IReadOnlyDictionary<string, string?> Files)
{
    public const string Name = "infercheck-files.txt";

    /// <summary>Written while the folder is being made: a file is named here before it is begun.</summary>
    public const string DraftName = "infercheck-draft.txt";

    private const string Head = "# Made by infercheck, which replaces or takes away the files named here and no others. Keep yours elsewhere.\n";
    private const int Largest = 64 * 1_024 * 1_024;

    /// <summary>Nothing unless the list is ours from the first line to the last.</summary>
    public static FolderList? Read(string folder)
    {
        var files = new Dictionary<string, string?>(StringComparer.Ordinal);
        var lists = new[] { DraftName, Name }.Where(name => PlainEntry.IsFolder(folder) && PlainEntry.IsFile(Path.Combine(folder, name))).ToList();
        return lists.Count > 0 && lists.TrueForAll(name => Add(files, Path.Combine(folder, name))) ? new FolderList(files) : null;
    }

    /// <summary>Whether it was begun, and not yet said to be whole.</summary>
    public static bool IsDraft(string folder) => PlainEntry.IsFolder(folder) && PlainEntry.IsFile(Path.Combine(folder, DraftName));

    /// <summary>Whether a living process is filling it.</summary>
    public static bool IsHeld(string folder) => IsDraft(folder) && PlainEntry.IsHeld(Path.Combine(folder, DraftName));

    /// <summary>Every file it names stands there, and none is still to come.</summary>
    public static bool IsWhole(string folder) =>
        PlainEntry.IsFile(Path.Combine(folder, Name)) && Read(folder) is { Files.Count: > 0 } list
        && list.Files.All(file => file.Value is not null && Stands(folder, file.Key, file.Value));

    /// <summary>Whether it is the file that was put there, reached through no link.</summary>
    public static bool Stands(string folder, string file, string? hash)
    {
        var path = Path.Combine(folder, file);
        for (var parent = Path.GetDirectoryName(file); !string.IsNullOrEmpty(parent); parent = Path.GetDirectoryName(parent))
        {
            if (!PlainEntry.IsFolder(Path.Combine(folder, parent)))
            {
                return false;
            }
        }

        return PlainEntry.IsFile(path) && (hash is null || HashOf(path) == hash);
    }

    /// <summary>What stands in the folder and is not as the list says: files of others, files that were changed, links, folders.</summary>
    public IEnumerable<string> Strangers(string folder)
    {
        var folders = Files.Keys.SelectMany(Parents).ToHashSet(StringComparer.Ordinal);
        return Walk("").Order(StringComparer.Ordinal);

        IEnumerable<string> Walk(string below)
        {
            foreach (var path in Directory.EnumerateFileSystemEntries(Path.Combine(folder, below)))
            {
                var name = below + Path.GetFileName(path);
                if (folders.Contains(name) && PlainEntry.IsFolder(path))
                {
                    foreach (var inside in Walk(name + "/"))
                    {
                        yield return inside;
                    }
                }
                else if (!(name is Name or DraftName && PlainEntry.IsFile(path)) && !(Files.TryGetValue(name, out var hash) && Stands(folder, name, hash)))
                {
                    yield return name;
                }
            }
        }
    }

    /// <summary>The folders its files stand in, the deepest first.</summary>
    internal IEnumerable<string> Folders() => Files.Keys.SelectMany(Parents).Distinct(StringComparer.Ordinal).OrderByDescending(folder => folder.Length);

    internal static byte[] Beginning() => Encoding.UTF8.GetBytes(Head);

    internal static string Text(IEnumerable<(string File, string Hash)> files) =>
        Head + string.Concat(files.OrderBy(file => file.File, StringComparer.Ordinal).Select(file => $"{file.Hash}  {file.File}\n"));

    /// <summary>A name that stays inside the folder whoever reads it: no link up, no drive, no line of its own.</summary>
    internal static bool IsInside(string file) =>
        file.Length > 0 && !file.Any(letter => char.IsControl(letter) || letter is '\\' or ':')
        && Array.TrueForAll(file.Split('/'), part => part is not ("" or "." or ".."));

    internal static string HashOf(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }

    private static bool Add(Dictionary<string, string?> files, string path)
    {
        if (new FileInfo(path).Length > Largest)
        {
            return false;
        }

        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var text = reader.ReadToEnd();
        if (Head.StartsWith(text, StringComparison.Ordinal))
        {
            // Begun, and no file named: nothing was made yet.
            return true;
        }

        // What stands after the last line break was cut off, and names a file that was not begun.
        var lines = text.Split('\n')[..^1];
        foreach (var line in lines.Skip(1))
        {
            var match = Line().Match(line);
            var file = match.Groups["file"].Value;
            if (!IsInside(file))
            {
                return false;
            }

            files[file] = match.Groups["hash"] is { Success: true } hash ? hash.Value : files.GetValueOrDefault(file);
        }

        return lines is [var first, ..] && first + "\n" == Head;
    }

    private static IEnumerable<string> Parents(string file)
    {
        for (var at = file.LastIndexOf('/'); at > 0; at = file.LastIndexOf('/', at - 1))
        {
            yield return file[..at];
        }
    }

    [GeneratedRegex("^(?:(?<hash>[0-9a-f]{64})  )?(?<file>.+)$", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Line();
}
