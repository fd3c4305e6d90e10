namespace InferCheck.Site.Export;

/// <summary>Where the tree ends up: written aside and put in place when it is whole, so that nobody ever serves half of it.</summary>
internal static class ExportFolder
{
    /// <summary>Says which content the tree holds, and that a folder is an export that may be replaced.</summary>
    public const string Marker = "content-version.txt";

    public static bool IsForeign(string folder) =>
        File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any() && !File.Exists(Path.Combine(folder, Marker)));

    public static string Aside(string folder) => $"{Path.GetFullPath(folder).TrimEnd(Path.DirectorySeparatorChar)}.{Guid.NewGuid():n}.tmp";

    public static void Replace(string folder, string aside)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(folder).TrimEnd(Path.DirectorySeparatorChar))!);
        Directory.Move(aside, folder);
    }
}
