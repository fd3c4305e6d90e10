using AngleSharp.Html.Parser;
using InferCheck.Content;
using InferCheck.History;
using InferCheck.Site.Live.Editions;
using InferCheck.Tests.History;
using InferCheck.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;

namespace InferCheck.Tests.Export;

/// <summary>A tree of files has the days that were kept, each whole and made of its own content.</summary>
public sealed class EditionExportTests
{
    [Fact]
    public async Task Every_kept_day_is_a_folder_of_its_own_content_and_every_link_leads_to_a_file()
    {
        using var content = ExportedSite.Whole();
        var folder = new EditionFolder(content.Beside("kept"));
        KeptDays.Keep(content, folder, KeptDays.First, "Earlier API");
        KeptDays.Keep(content, folder, KeptDays.First.AddDays(3), "Later API");
        var shelf = EditionServices.Of(folder.Folder, content.Data, content.Folder, NullLogger<EditionShelf>.Instance);
        using var baked = new BakedContent(ContentReader.Read(content.Folder).Catalog);
        using var site = await ExportedSite.OfAsync(baked, "http://localhost", shelf: shelf);
        Assert.Empty(site.Result.Failures);
        foreach (var (prefix, name) in new[] { ("", "Sample API"), ("on/2026-03-01/", "Earlier API"), ("on/2026-03-04/", "Later API") })
        {
            Assert.Equal(name, new HtmlParser().ParseDocument(site.Read(prefix + "providers/sample/index.html")).QuerySelector("h1")!.TextContent);
            string[] expected = ["index.html", "404.html", "providers/sample.md", "changes.atom", "filter/training/never/index.html", "editions/index.html"];
            Assert.All(expected, file => Assert.True(site.Has(prefix + file), prefix + file));
        }

        foreach (var page in site.Files.Where(file => file.EndsWith(".html", StringComparison.Ordinal)))
        {
            foreach (var link in new HtmlParser().ParseDocument(site.Read(page)).QuerySelectorAll("a[href^='/']").Select(link => link.GetAttribute("href")!))
            {
                var file = link.Split('?', '#')[0][1..];
                Assert.True(site.Has(file.EndsWith('/') || file.Length == 0 ? file + "index.html" : file), $"{page} links {link}");
            }
        }
    }
}
