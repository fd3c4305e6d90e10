using InferCheck.Files;

namespace InferCheck.Checks.Fixes;

/// <summary>Puts a mended file in the place of the one that was read, as long as that is still the same, or says why it did not.</summary>
internal static class MendedFile
{
    public static string? Write(string path, string folder, byte[] before, byte[] after)
    {
        if (RealPath.Of(path) is not { } real || !RealPath.IsWithin(real, folder))
        {
            return "it is a link that leads out of the content folder";
        }

        try
        {
            if (IsReadOnly(real))
            {
                return "it is read-only";
            }

            // A name with a dot before it is no content, should the machine stop now.
            using var draft = new DraftFile(real, Path.Combine(Path.GetDirectoryName(real)!, $".{Path.GetFileName(real)}"));
            draft.Stream.Write(after);
            return draft.Replace(before) ? null : "it changed since it was checked";
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Expected: a folder that may not be written to, a full disk, a file that vanished. What stood there stands.
            return $"it cannot be written: {failure.GetType().Name}";
        }
    }

    /// <summary>Whoever acts as the administrator may write all files, and is still asked not to.</summary>
    private static bool IsReadOnly(string path) => OperatingSystem.IsWindows()
        ? new FileInfo(path).IsReadOnly
        : !File.GetUnixFileMode(path).HasFlag(UnixFileMode.UserWrite);
}
