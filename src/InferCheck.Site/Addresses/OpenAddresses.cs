namespace InferCheck.Site.Addresses;

/// <summary>Addresses that other sites may read from a browser: the API, the files to take away, the twins of pages.</summary>
internal static class OpenAddresses
{
    private static readonly string[] Twins = [Paths.Providers, Paths.Models, Paths.Faq, Paths.Indexes];

    public static bool IsOpen(PathString path)
    {
        var text = path.Value ?? "";
        return text.StartsWith(ApiPaths.All, StringComparison.OrdinalIgnoreCase)
            || text.Equals(Paths.Llms, StringComparison.OrdinalIgnoreCase)
            || (Path.HasExtension(text) && text.StartsWith(Paths.Data, StringComparison.OrdinalIgnoreCase))
            || (Path.GetExtension(text).ToLowerInvariant() is ".md" or ".json" && IsBelow(text, Twins));
    }

    private static bool IsBelow(string path, string[] folders) => Array.Exists(folders, folder => path.StartsWith(folder, StringComparison.OrdinalIgnoreCase));

    /// <summary>Where an error is said in the API's way: in the API itself, and where else its description promises JSON.</summary>
    public static bool IsJson(PathString path) => IsOpen(path) && (ApiPaths.IsIn(path) || path.Value!.EndsWith(".json", StringComparison.OrdinalIgnoreCase));
}
