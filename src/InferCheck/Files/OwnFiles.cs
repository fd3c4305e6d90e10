using System.Text.RegularExpressions;

namespace InferCheck.Files;

/// <summary>
/// The one place that takes away, moves or replaces: only what this program made, proven by name and mark, or what it was asked to change and has read
/// to the last byte; never through a link.
/// </summary>
public static class OwnFiles
{
    /// <summary>False when something else stands there, which stays.</summary>
    public static bool Remove(string path, OwnFile kind)
    {
        if (kind.Is(path))
        {
            File.Delete(path);
        }

        return !Path.Exists(path) && !PlainEntry.IsLink(path);
    }

    /// <summary>Only what no living process holds. Whose it is, is asked first: a file of somebody else is not even locked for a moment.</summary>
    public static void RemoveLeft(string path, OwnFile kind)
    {
        if (kind.Is(path) && !PlainEntry.IsHeld(path))
        {
            File.Delete(path);
        }
    }

    /// <summary>Takes away the files its list names, as far as they are what was put there, then the folders that are empty now. What stays is told.</summary>
    public static IReadOnlyList<string> RemoveFolder(string path, Regex name)
    {
        if (!name.IsMatch(Path.GetFileName(path)) || !PlainEntry.IsFolder(path))
        {
            return [];
        }

        if (FolderList.Read(path) is { } list)
        {
            return RemoveListed(path, list);
        }

        RemoveIfEmpty(path);
        return PlainEntry.IsFolder(path) ? [.. Names(path)] : [];
    }

    /// <summary>Something that is not ours stands where a file of ours belongs: it gets another name, and nothing of it is lost.</summary>
    public static string? SetAside(string path)
    {
        var aside = $"{path}.set-aside-{Guid.NewGuid():n}";
        if (Directory.Exists(path))
        {
            Directory.Move(path, aside);
        }
        else if (Path.Exists(path) || PlainEntry.IsLink(path))
        {
            File.Move(path, aside, overwrite: false);
        }
        else
        {
            return null;
        }

        return aside;
    }

    /// <summary>A folder that is ours or empty gets another name, which nothing may have yet.</summary>
    public static void MoveFolder(string from, string to)
    {
        if (!PlainEntry.IsFolder(from) || (FolderList.Read(from) is null && !PlainEntry.IsEmptyFolder(from)))
        {
            throw new IOException($"{from} was not made by infercheck and stays where it is");
        }

        Directory.Move(from, to);
    }

    /// <summary>Whether a file may be put there: nothing stands there, or a file of a kind that may be replaced.</summary>
    public static bool IsFree(string path, OwnFile? replaceable) =>
        (!Path.Exists(path) && !PlainEntry.IsLink(path)) || replaceable?.Is(path) == true;

    internal static void Place(DraftFile draft, string target, OwnFile? replaceable)
    {
        if (!IsFree(target, replaceable))
        {
            throw new IOException($"{target} was not written by infercheck, which leaves it as it is; move it elsewhere");
        }

        File.Move(draft.Path, target, overwrite: replaceable is not null);
    }

    /// <summary>Only a plain file that still holds exactly these bytes. It keeps its rights.</summary>
    internal static bool Replace(DraftFile draft, string target, ReadOnlySpan<byte> read)
    {
        if (!PlainEntry.IsFile(target) || new FileInfo(target).Length != read.Length || !File.ReadAllBytes(target).AsSpan().SequenceEqual(read))
        {
            return false;
        }

        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(draft.Path, File.GetUnixFileMode(target));
        }

        File.Move(draft.Path, target, overwrite: true);
        return true;
    }

    internal static void Place(DraftFolder draft, string target) => Directory.Move(draft.Path, target);

    /// <summary>Its name was made up and the file begun by this very object.</summary>
    internal static void Drop(DraftFile draft) => File.Delete(draft.Path);

    /// <summary>The list of a draft goes when the folder is whole: from then on the other list speaks for it.</summary>
    internal static void DropList(string folder)
    {
        if (FolderList.IsDraft(folder))
        {
            File.Delete(Path.Combine(folder, FolderList.DraftName));
        }
    }

    private static List<string> RemoveListed(string path, FolderList list)
    {
        foreach (var file in list.Files.Where(file => FolderList.Stands(path, file.Key, file.Value)))
        {
            File.Delete(Path.Combine(path, file.Key));
        }

        foreach (var folder in list.Folders())
        {
            RemoveIfEmpty(Path.Combine(path, folder));
        }

        // The lists go last: whoever is stopped before leaves a folder that still says what it is.
        var left = Names(path).Where(entry => entry is not (FolderList.Name or FolderList.DraftName)).ToList();
        if (left.Count == 0)
        {
            File.Delete(Path.Combine(path, FolderList.Name));
            File.Delete(Path.Combine(path, FolderList.DraftName));
            RemoveIfEmpty(path);
        }

        return left;
    }

    private static IEnumerable<string> Names(string folder) =>
        Directory.EnumerateFileSystemEntries(folder).Select(entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal);

    private static void RemoveIfEmpty(string folder)
    {
        if (PlainEntry.IsEmptyFolder(folder))
        {
            Directory.Delete(folder, recursive: false);
        }
    }
}
