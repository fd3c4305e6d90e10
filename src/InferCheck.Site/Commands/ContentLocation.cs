namespace InferCheck.Site.Commands;

/// <summary>Finds `content/`: named on the command line, else beside or above the working folder, else beside the program.</summary>
internal static class ContentLocation
{
    public const string Folder = "content";

    public static string? Find(string? named)
    {
        if (named is not null)
        {
            return IsContent(named) ? named : null;
        }

        // The short name keeps the paths in messages short, and clickable.
        if (IsContent(Folder))
        {
            return Folder;
        }

        return Above(Directory.GetCurrentDirectory()).Concat(Above(AppContext.BaseDirectory))
            .Select(folder => Path.Combine(folder, Folder))
            .FirstOrDefault(IsContent);
    }

    /// <summary>The content folder a file or folder stands in, named from here if it is below, which keeps paths in messages short.</summary>
    public static string? Around(string path)
    {
        if (Above(Path.GetFullPath(path)).FirstOrDefault(IsContent) is not { } folder)
        {
            return null;
        }

        var relative = Path.GetRelativePath(".", folder);
        return relative.StartsWith("..", StringComparison.Ordinal) ? folder : relative;
    }

    /// <summary>Every content folder has a vocabulary.</summary>
    public static bool IsContent(string folder) => Directory.Exists(Path.Combine(folder, "vocabulary"));

    /// <summary>The folder the site's own files stand in: beside the content, or beside the program when the content is kept elsewhere.</summary>
    public static string Root(string content)
    {
        var beside = Path.GetDirectoryName(Path.GetFullPath(content))!;
        return new[] { beside }.Concat(Above(AppContext.BaseDirectory)).FirstOrDefault(folder => File.Exists(Path.Combine(folder, "wwwroot", "site.css")))
            ?? beside;
    }

    private static IEnumerable<string> Above(string folder)
    {
        for (var current = new DirectoryInfo(folder); current is not null; current = current.Parent)
        {
            yield return current.FullName;
        }
    }
}
