namespace InferCheck.Site.Addresses;

/// <summary>Addresses that other sites may read from a browser: the API, the files to take away, the twins of pages.</summary>
internal static class OpenAddresses
{
    private static readonly string[] Twins = ["/providers/", "/faq/", "/indexes/"];

    public static bool IsOpen(PathString path)
    {
        var text = path.Value ?? "";
        return text.StartsWith(ApiPaths.All, StringComparison.OrdinalIgnoreCase)
            || text.Equals("/llms.txt", StringComparison.OrdinalIgnoreCase)
            || (Path.HasExtension(text) && text.StartsWith(ApiPaths.Documentation, StringComparison.OrdinalIgnoreCase))
            || (Path.GetExtension(text).ToLowerInvariant() is ".md" or ".json" && Twins.Any(folder => text.StartsWith(folder, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>Where an error is said in the API's way: in the API itself, and where else its description promises JSON.</summary>
    public static bool IsJson(PathString path) => IsOpen(path)
        && (path.StartsWithSegments(ApiPaths.All.TrimEnd('/'), StringComparison.OrdinalIgnoreCase) || path.Value!.EndsWith(".json", StringComparison.OrdinalIgnoreCase));
}
