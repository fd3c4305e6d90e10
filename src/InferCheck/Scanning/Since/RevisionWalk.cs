using InferCheck.Scanning.Ignoring;
using InferCheck.Scanning.Walking;

namespace InferCheck.Scanning.Since;

/// <summary>Tells which files of a commit a scan of its tree would read: by the same names, limits and rules of git as in a folder.</summary>
/// <param name="ignoreText">The text of a `.gitignore` by its path; nothing where there is none.</param>
internal sealed class RevisionWalk(ScanLimits limits, Func<string, string?> ignoreText)
{
    private readonly Dictionary<string, Folder> folders = new(StringComparer.Ordinal);

    public bool Reads(string path, long bytes)
    {
        var parts = path.Split('/');
        var folder = Of(parts, parts.Length - 1);
        return !folder.IsLeftOut && folder.Ignores?.Ignores(parts, isFolder: false) is not true && FileKinds.Skip(parts[^1]) is null
            && bytes <= limits.Largest(path);
    }

    private Folder Of(string[] parts, int depth)
    {
        var path = string.Join('/', parts[..depth]);
        if (!folders.TryGetValue(path, out var folder))
        {
            folders[path] = folder = depth == 0 ? new Folder(IsLeftOut: false, Read("", null, depth)) : Below(Of(parts, depth - 1), parts, path, depth);
        }

        return folder;
    }

    private Folder Below(Folder above, string[] parts, string path, int depth)
    {
        var isLeftOut = above.IsLeftOut || FileKinds.IsPassedOver(parts[depth - 1]) || depth > limits.Depth
            || above.Ignores?.Ignores(parts[..depth], isFolder: true) is true;
        return new Folder(isLeftOut, isLeftOut ? null : Read(path + "/", above.Ignores, depth));
    }

    private IgnoreFile? Read(string folder, IgnoreFile? above, int depth) =>
        ignoreText(folder + IgnoreFile.Name) is { } text ? new IgnoreFile(above, depth, text) : above;

    private sealed record Folder(bool IsLeftOut, IgnoreFile? Ignores);
}
