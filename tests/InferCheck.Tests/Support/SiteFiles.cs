namespace InferCheck.Tests.Support;

/// <summary>The addresses that follow from the files of the repository, without asking the site.</summary>
internal static class SiteFiles
{
    public static IEnumerable<string> Pages =>
    [
        "/", "/quality/", "/indexes/", "/faq/", "/compare/", "/chain/", "/changes/", "/data/",
        .. Slugs("providers").Select(slug => $"/providers/{slug}/"),
        .. Slugs("providers").SelectMany(slug => new[] { $"/providers/{slug}/paper/", $"/providers/{slug}/questions/" }),
        .. Slugs("indexes").Select(slug => $"/indexes/{slug}/"),
        .. Slugs("faq").Select(slug => $"/faq/{slug}/"),
        .. Slugs("pages").Select(slug => $"/{slug}/"),
    ];

    public static IEnumerable<string> Providers => Slugs("providers");

    private static IEnumerable<string> Slugs(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Content, folder), "*.md").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);
}
