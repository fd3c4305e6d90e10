namespace InferCheck.Site.Addresses;

/// <summary>
/// What stands in one place, under no language and no day. Pages stand under both, and so does what is made of their words: twins in Markdown,
/// papers, letters, feeds, calendars, badges, pictures. Files of the site have neither. The API, its twins in JSON and the files to take away are data:
/// they hold all languages or are asked with `?lang=`, so that a program that knows one address knows all.
/// The sitemap, robots.txt and llms.txt are looked for at the top of a host and nowhere else.
/// </summary>
internal static class OnceOnly
{
    private static readonly string[] Names = [.. RootFiles.All, Paths.Sitemap, Paths.Robots, Paths.Llms, Paths.Live, Paths.Ready, Paths.Metrics, Paths.Mcp];

    /// <summary>However many slashes it begins with, and however it is written: nobody finds a file a second time by misspelling its address.</summary>
    public static bool Holds(ReadOnlySpan<char> address)
    {
        var cut = address.IndexOfAny('?', '#');
        var path = (cut < 0 ? address : address[..cut]).TrimStart('/');
        return Begins(path, ApiPaths.All)
            || (Begins(path, Paths.Data) && Path.HasExtension(path))
            || (Begins(path, Paths.Providers) && path.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
            || (Begins(path, Paths.SitemapParts) && Path.HasExtension(path))
            || IsNamed(path.TrimEnd('/'));
    }

    /// <summary>With or without a slash at its end, as clients write it.</summary>
    public static bool IsMcp(PathString path) => path.Value is Paths.Mcp or Paths.Mcp + "/";

    private static bool Begins(ReadOnlySpan<char> path, string folder) => path.StartsWith(folder.AsSpan(1), StringComparison.OrdinalIgnoreCase);

    private static bool IsNamed(ReadOnlySpan<char> path)
    {
        foreach (var name in Names)
        {
            if (path.Equals(name.AsSpan(1), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
