using AngleSharp.Html.Parser;
using InferCheck.Site.Addresses;
using InferCheck.Tests.Store;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Export;

/// <summary>The tree of a site that is served in a second language and on a day holds both, and every link of it leads to a file.</summary>
public sealed class PrefixedExportTests
{
    [Theory]
    [InlineData("http://localhost", "")]
    [InlineData("https://infercheck.example/folder", "/folder")]
    public async Task Every_language_and_day_is_a_folder_and_every_link_leads_to_a_file(string address, string folder)
    {
        using var content = ExportedSite.Whole();
        content.Replace("faq/sample-question.md", "A sample.", PrefixedSite.Prose + " Asked [differently](/?training=never).");
        using var baked = new BakedContent(InferCheck.Content.ContentReader.Read(content.Folder).Catalog);
        using var site = await ExportedSite.OfAsync(baked, address, SamplePrefixes.Serve);
        Assert.Empty(site.Result.Failures);
        foreach (var prefix in SamplePrefixes.All.Select(prefix => prefix.Length == 0 ? "" : prefix[1..] + "/"))
        {
            string[] expected = ["index.html", "404.html", "providers/sample/index.html", "providers/sample.md", "changes.atom", "filter/answers.json",
                "filter/training/never/index.html", "compare/index.html"];
            Assert.All(expected, file => Assert.True(site.Has(prefix + file), prefix + file));
            string[] single = ["site.css", "static.js", "sitemap.xml", "robots.txt", "llms.txt", "api/v1/index.html", "data/all.json", "providers/sample.json"];
            Assert.All(single, file => Assert.Equal(prefix.Length == 0, site.Has(prefix + file)));
        }

        foreach (var (page, link) in Links(site))
        {
            var path = link.Split('?', '#')[0];
            Assert.StartsWith(folder + "/", path, StringComparison.Ordinal);
            var file = path[(folder.Length + 1)..];
            Assert.True(site.Has(file.EndsWith('/') || file.Length == 0 ? file + "index.html" : file), $"{page} links {link}");
            Assert.Equal(OnceOnly.Holds("/" + file) ? "" : PrefixOf("/" + page), PrefixOf("/" + file));
        }

        Assert.Contains($"{folder}/de/providers/sample-old/ {folder}/de/providers/sample/ 301\n", site.Read("_redirects"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_them_there_is_no_such_folder()
    {
        using var content = ExportedSite.Whole();
        using var baked = new BakedContent(InferCheck.Content.ContentReader.Read(content.Folder).Catalog);
        using var site = await ExportedSite.OfAsync(baked, "http://localhost");
        Assert.Empty(site.Result.Failures);
        Assert.DoesNotContain(site.Files, file => file.StartsWith("de/", StringComparison.Ordinal) || file.StartsWith("on/", StringComparison.Ordinal));
    }

    private static IEnumerable<(string Page, string Link)> Links(ExportedSite site) =>
        from page in site.Files
        where page.EndsWith(".html", StringComparison.Ordinal) && !page.StartsWith("api/", StringComparison.Ordinal)
        from link in PrefixedSite.Links(new HtmlParser().ParseDocument(site.Read(page)))
        where !IsFormOnly(link)
        select (page, link);

    /// <summary>Forms are hidden in a tree of files: there is nobody to answer them.</summary>
    private static bool IsFormOnly(string link) => link.EndsWith("/watch/", StringComparison.Ordinal);

    private static string PrefixOf(string path) => SamplePrefixes.All.Last(prefix => path.StartsWith(prefix + "/", StringComparison.Ordinal));
}
