namespace InferCheck.Files;

/// <summary>A folder whose files are believed when they are found again: it belongs to this user, or to root, and nobody else may write there.</summary>
public static class PrivateFolder
{
    private const UnixFileMode Own = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const UnixFileMode Others = UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;
    private const uint Root = 0;

    /// <summary>Makes it if it is not there yet, for this user alone.</summary>
    public static void Ensure(string folder)
    {
        if (!Path.Exists(folder))
        {
            Create(folder);
        }

        if (Fault(folder) is { } fault)
        {
            throw new SharedFolderException(fault);
        }
    }

    /// <summary>Why files in it cannot be believed, or nothing.</summary>
    public static string? Fault(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            return null;
        }

        folder = Path.TrimEndingDirectorySeparator(folder);

        // A link is judged too: whoever owns it can lead it elsewhere.
        return FaultOfOwner(folder, UnixStatus.Of(folder, follow: false)?.Owner, UnixStatus.Me)
            ?? FaultOfOwner(folder, UnixStatus.Of(folder, follow: true)?.Owner, UnixStatus.Me)
            ?? (IsOpen(folder) ? $"others can write to {folder}: take that right away (chmod go-w {folder})" : null);
    }

    /// <summary>The owner is unknown where the system does not tell.</summary>
    public static string? FaultOfOwner(string folder, uint? owner, uint me) =>
        owner is null or Root || owner == me ? null : $"{folder} belongs to another user ({owner}; this is {me})";

    private static bool IsOpen(string folder) =>
        !OperatingSystem.IsWindows()
        && (File.GetUnixFileMode(Directory.ResolveLinkTarget(folder, returnFinalTarget: true)?.FullName ?? folder) & Others) != UnixFileMode.None;

    private static void Create(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, Own);
        }
    }
}
