namespace InferCheck.Files;

/// <summary>What stands under a name, itself and not what it leads to.</summary>
public static class PlainEntry
{
    public static bool IsFile(string path)
    {
        var file = new FileInfo(path);
        if (!file.Exists || file.Attributes.HasFlag(FileAttributes.ReparsePoint))
        {
            return false;
        }

        // Pipes and devices have no length; where the system says what they are, an empty file is one too.
        return file.Length > 0 || OperatingSystem.IsWindows() || UnixStatus.Of(path, follow: false)?.IsFile == true;
    }

    public static bool IsFolder(string path)
    {
        var folder = new DirectoryInfo(path);
        return folder.Exists && !folder.Attributes.HasFlag(FileAttributes.ReparsePoint);
    }

    public static bool IsLink(string path) => new FileInfo(path) is { LinkTarget: not null };

    public static bool IsEmptyFolder(string path) => IsFolder(path) && !Directory.EnumerateFileSystemEntries(path).Any();

    /// <summary>Whether a living process reads or writes this file and has said so. The system lets go of what a killed one held.</summary>
    public static bool IsHeld(string path)
    {
        if (!IsFile(path))
        {
            return false;
        }

        try
        {
            using var alone = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.None);
            return false;
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            // Expected: somebody uses it, it has just gone, or it is not ours to read.
            return true;
        }
    }
}
