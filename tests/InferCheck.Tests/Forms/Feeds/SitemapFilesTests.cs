using System.Xml.Linq;
using InferCheck.Site.Forms.Feeds;

namespace InferCheck.Tests.Forms.Feeds;

/// <summary>What search engines read ends at 50,000 pages: a directory that has more gives them several files.</summary>
public sealed class SitemapFilesTests
{
    private const string Top = "https://infercheck.example";

    private static readonly IReadOnlyList<(string Path, string Modified)> Pages =
        [.. Enumerable.Range(0, 100_001).Select(number => ($"/providers/p-{number}/", $"2026-{1 + (number % 12):00}-01"))];

    [Fact]
    public void Few_pages_are_one_file()
    {
        var few = new SitemapFiles([.. Pages.Take(3)]);
        Assert.Empty(few.Parts);
        Assert.Equal(Pages.Take(3).Select(page => Top + page.Path), Locations(few.First(Top), "urlset"));
        Assert.Null(few.Part(Top, 1));
    }

    [Fact]
    public void Many_pages_are_an_index_of_files_that_hold_each_page_once()
    {
        var many = new SitemapFiles(Pages);
        Assert.Equal(["/sitemap-1.xml", "/sitemap-2.xml", "/sitemap-3.xml"], many.Parts);
        Assert.Equal(many.Parts.Select(part => Top + part), Locations(many.First(Top), "sitemapindex"));
        var files = many.Parts.Select((_, place) => Locations(many.Part(Top, place + 1)!, "urlset").ToList()).ToList();
        Assert.All(files, file => Assert.InRange(file.Count, 1, SitemapFiles.MostPages));
        Assert.Equal(Pages.Select(page => Top + page.Path), files.SelectMany(file => file));
        Assert.Null(many.Part(Top, 0));
        Assert.Null(many.Part(Top, 4));
    }

    [Fact]
    public void A_part_of_the_index_says_when_its_newest_page_changed() => Assert.Contains(
        "<lastmod>2026-12-01</lastmod>", new SitemapFiles(Pages).First(Top), StringComparison.Ordinal);

    private static IEnumerable<string> Locations(string xml, string root)
    {
        var document = XDocument.Parse(xml);
        Assert.Equal(root, document.Root!.Name.LocalName);
        return document.Descendants().Where(element => element.Name.LocalName == "loc").Select(element => element.Value);
    }
}
