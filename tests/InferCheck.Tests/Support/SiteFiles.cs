using System.Security.Cryptography;
using System.Text;

namespace InferCheck.Tests.Support;

/// <summary>The addresses that follow from the files of the repository, without asking the site.</summary>
internal static class SiteFiles
{
    public static IEnumerable<string> Pages =>
    [
        "/", "/providers/", "/developers/", "/quality/", "/indexes/", "/faq/", "/compare/", "/chain/", "/companies/", "/topics/", "/changes/", "/data/",
        "/calendar/", "/models/", "/documents/", "/editions/", .. Documents.Select(name => $"/documents/{name}/"),
        .. Topics.Select(key => $"/topics/{key}/"),
        .. Companies.Select(key => $"/companies/{key}/"),
        .. Slugs("providers").Select(slug => $"/providers/{slug}/"),
        .. Slugs("providers").SelectMany(slug => new[] { $"/providers/{slug}/paper/", $"/providers/{slug}/questions/" }),
        .. Slugs("models", "*.yaml").Select(slug => $"/models/{slug}/"),
        .. Makers.Select(key => $"/makers/{key}/"),
        .. Slugs("offers", "*.yaml").Where(slug => !IsRetired(slug)).Select(slug => $"/providers/{slug}/models/"),
        .. Slugs("indexes").Select(slug => $"/indexes/{slug}/"),
        .. Slugs("faq").Select(slug => $"/faq/{slug}/"),
        .. Slugs("pages").Where(slug => slug is not "imprint" || IsFilledIn).Select(slug => $"/{slug}/"),
    ];

    /// <summary>An imprint that names nobody is not shown.</summary>
    private static bool IsFilledIn =>
        !File.ReadAllText(Path.Combine(Repository.Content, "pages", "imprint.md")).Contains("[name of the operator]", StringComparison.Ordinal);

    /// <summary>A retired service keeps its profile; what it ran is nobody's question any more.</summary>
    private static bool IsRetired(string slug) => File.ReadLines(Path.Combine(Repository.Content, "providers", slug + ".md"))
        .Any(line => line.StartsWith("retired: ", StringComparison.Ordinal));

    private static IEnumerable<string> Topics => File.ReadLines(Path.Combine(Repository.Content, "vocabulary", "topics.yaml"))
        .Where(line => line.StartsWith("- key: ", StringComparison.Ordinal)).Select(line => line[7..]);

    private static IEnumerable<string> Makers => File.ReadLines(Path.Combine(Repository.Content, "vocabulary", "makers.yaml"))
        .Where(line => line.StartsWith("- { key: ", StringComparison.Ordinal)).Select(line => line[9..line.IndexOf(',', StringComparison.Ordinal)]);

    private static IEnumerable<string> Companies => Providers
        .SelectMany(slug => File.ReadLines(Path.Combine(Repository.Content, "providers", slug + ".md")))
        .Where(line => line.StartsWith("    company: ", StringComparison.Ordinal)).Select(line => line.Split(": ")[1]).Distinct();

    private static IEnumerable<string> Documents => File.ReadLines(Path.Combine(Repository.Content, "history.lock.yaml"))
        .Where(line => line.StartsWith("  - source: ", StringComparison.Ordinal)).Select(line => line.Split('"')[1]).Distinct().Select(DocumentName);

    /// <summary>The letters and digits of its address; of a long one as many as fit, and a part of its hash.</summary>
    private static string DocumentName(string source)
    {
        const int longest = 70;
        var address = source.Replace("https://www.", "https://", StringComparison.Ordinal)["https://".Length..].ToLowerInvariant();
        var name = string.Join('-', address.Split([.. address.Where(character => !char.IsAsciiLetterOrDigit(character)).Distinct()],
            StringSplitOptions.RemoveEmptyEntries));
        return name.Length <= longest ? name
            : $"{name[..longest].TrimEnd('-')}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(source)))[..8]}";
    }

    public static IEnumerable<string> Providers => Slugs("providers");

    private static IEnumerable<string> Slugs(string folder, string files = "*.md") =>
        Directory.EnumerateFiles(Path.Combine(Repository.Content, folder), files).Select(file => Path.GetFileNameWithoutExtension(file))
            .Order(StringComparer.Ordinal);
}
