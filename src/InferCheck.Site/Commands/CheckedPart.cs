using InferCheck.Diagnostics;
using InferCheck.Files;

namespace InferCheck.Site.Commands;

/// <summary>
/// What `check` was asked about: a content folder, or a file or folder in one. The whole content is read either way, because its files name each
/// other.
/// </summary>
internal sealed record CheckedPart(string Folder, string? Part)
{
    /// <summary>Nothing after having said why: what no content folder holds is not checked, and must not look as if it had been.</summary>
    public static CheckedPart? Find(string? path, string? content)
    {
        if (path is null || (content is null && ContentLocation.IsContent(path)))
        {
            return ContentOption.Find(content ?? path) is { } whole ? new CheckedPart(whole, null) : null;
        }

        if (!Path.Exists(path))
        {
            return Refuse($"there is nothing at {path}");
        }

        if (content is null)
        {
            return ContentLocation.Around(path) is { } around ? new CheckedPart(around, path)
                : Refuse($"{path} is not part of a content folder (a folder that holds vocabulary/)");
        }

        return ContentOption.Find(content) is not { } folder ? null
            : RealPath.IsBelow(path, folder) ? new CheckedPart(folder, path)
            : Refuse($"{path} is not part of the content folder {folder}");
    }

    /// <summary>A folder that should not be there is reported as a whole, so whoever asks about a file in it is told too.</summary>
    public bool Covers(Diagnostic finding) => Covers(finding.At.File);

    public bool Covers(string file) =>
        Part is null || RealPath.IsBelow(file, Part) || (RealPath.IsBelow(Part, file) && !RealPath.IsBelow(Folder, file));

    private static CheckedPart? Refuse(string why)
    {
        Console.Error.WriteLine(why);
        return null;
    }
}
