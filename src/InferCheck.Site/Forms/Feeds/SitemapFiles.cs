using System.Xml;
using InferCheck.Site.Addresses;
using InferCheck.Site.Http;

namespace InferCheck.Site.Forms.Feeds;

/// <summary>Pages as sitemaps.org wants them: one file, or an index of files where one would hold more than search engines read.</summary>
internal sealed class SitemapFiles(IReadOnlyList<(string Path, string Modified)> pages, int mostPages = SitemapFiles.MostPages)
{
    /// <summary>The protocol ends at 50,000 pages and 50 MB.</summary>
    public const int MostPages = 40_000;

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private readonly IReadOnlyList<(string Path, string Modified)[]> parts = [.. pages.Chunk(mostPages)];

    /// <summary>The paths of the parts; none where one file holds everything.</summary>
    public IReadOnlyList<string> Parts => parts.Count < 2 ? [] : [.. Enumerable.Range(1, parts.Count).Select(Paths.SitemapPart)];

    /// <summary>What stands at the one address that robots.txt names.</summary>
    public string First(string top) => Parts.Count == 0
        ? Write("urlset", "url", pages.Select(page => (top + page.Path, page.Modified)))
        : Write("sitemapindex", "sitemap", Parts.Zip(parts, (path, part) => (top + path, part.Max(page => page.Modified) ?? "")));

    public string? Part(string top, int number) =>
        number >= 1 && number <= Parts.Count ? Write("urlset", "url", parts[number - 1].Select(page => (top + page.Path, page.Modified))) : null;

    private static string Write(string root, string element, IEnumerable<(string Address, string Modified)> entries)
    {
        var text = new Utf8Writer();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Indent = true }))
        {
            xml.WriteStartElement(root, Namespace);
            foreach (var (address, modified) in entries)
            {
                xml.WriteStartElement(element);
                xml.WriteElementString("loc", address);
                xml.WriteElementString("lastmod", modified);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return text.ToString();
    }
}
