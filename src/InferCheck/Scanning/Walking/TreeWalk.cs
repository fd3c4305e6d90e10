using InferCheck.Files;
using InferCheck.Scanning.Ignoring;

namespace InferCheck.Scanning.Walking;

/// <summary>Names the files of a tree one by one, in the order of their names, and what it passed over. No link is followed.</summary>
internal sealed class TreeWalk(string root, ScanLimits limits, Action<Skipped> skip)
{
    public const int LargestIgnoreFile = 256 * 1024;

    public IEnumerable<FoundFile> Files() => Below(root, [], ignores: null);

    private IEnumerable<FoundFile> Below(string folder, string[] path, IgnoreFile? ignores)
    {
        var entries = Entries(folder, path);
        var known = entries.Exists(entry => entry is FileInfo { Name: IgnoreFile.Name }) ? Read(folder, path, ignores) : ignores;
        foreach (var entry in entries)
        {
            string[] below = [.. path, entry.Name];
            if (Reason(entry, below, known) is { } reason)
            {
                skip(new Skipped(Shown(entry, below), reason));
            }
            else if (entry is DirectoryInfo)
            {
                foreach (var file in Below(entry.FullName, below, known))
                {
                    yield return file;
                }
            }
            else
            {
                yield return new FoundFile(string.Join('/', below), entry.FullName);
            }
        }
    }

    private List<FileSystemInfo> Entries(string folder, string[] path)
    {
        try
        {
            return [.. new DirectoryInfo(folder).EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal)];
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            // Expected: a folder that is not ours to read, or that has just gone.
            skip(new Skipped(string.Join('/', path) + "/", SkipReason.Unreadable));
            return [];
        }
    }

    private SkipReason? Reason(FileSystemInfo entry, string[] path, IgnoreFile? ignores)
    {
        var isFolder = entry is DirectoryInfo;
        if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint) || (!isFolder && !PlainEntry.IsFile(entry.FullName)))
        {
            return SkipReason.Link;
        }

        if (isFolder && FileKinds.IsPassedOver(entry.Name))
        {
            return SkipReason.PassedOver;
        }

        if (ignores?.Ignores(path, isFolder) is true)
        {
            return SkipReason.Ignored;
        }

        return isFolder ? path.Length > limits.Depth ? SkipReason.TooDeep : null
            : FileKinds.Skip(entry.Name) ?? (((FileInfo)entry).Length > limits.Largest(entry.Name) ? SkipReason.TooLarge : null);
    }

    private IgnoreFile? Read(string folder, string[] path, IgnoreFile? above)
    {
        var file = new FileInfo(Path.Combine(folder, IgnoreFile.Name));
        if (!PlainEntry.IsFile(file.FullName))
        {
            return above;
        }

        try
        {
            if (file.Length > LargestIgnoreFile)
            {
                skip(new Skipped(string.Join('/', [.. path, IgnoreFile.Name]), SkipReason.TooLarge));
                return above;
            }

            return new IgnoreFile(above, path.Length, File.ReadAllText(file.FullName));
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            // Expected: a file that is not ours to read, or that has just gone.
            skip(new Skipped(string.Join('/', [.. path, IgnoreFile.Name]), SkipReason.Unreadable));
            return above;
        }
    }

    private static string Shown(FileSystemInfo entry, string[] path) => string.Join('/', path) + (entry is DirectoryInfo ? "/" : "");
}
