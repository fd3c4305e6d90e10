namespace InferCheck.Site.Commands;

/// <summary>Where the paths begin that a host of code knows files by.</summary>
internal static class RepositoryRoot
{
    /// <summary>Nothing outside of any repository.</summary>
    public static string? Around(string folder)
    {
        for (var current = Path.GetFullPath(folder); current is not null; current = Path.GetDirectoryName(current))
        {
            if (Path.Exists(Path.Combine(current, ".git")))
            {
                return current;
            }
        }

        return null;
    }
}
