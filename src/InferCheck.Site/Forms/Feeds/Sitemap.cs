using System.Text;
using System.Xml;
using InferCheck.Site.Addresses;
using InferCheck.Store;

namespace InferCheck.Site.Forms.Feeds;

/// <summary>`/sitemap.xml` with the day each page really changed, and `/robots.txt`.</summary>
internal static class Sitemap
{
    public static void MapSitemap(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/sitemap.xml", ["GET", "HEAD"], (HttpContext context, ContentStore store) =>
            Results.Text(Write(PublicAddress.BaseUrl(context), store), "application/xml", Encoding.UTF8));
        routes.MapMethods("/robots.txt", ["GET", "HEAD"], (HttpContext context) =>
            Results.Text($"User-agent: *\nAllow: /\n\nSitemap: {PublicAddress.Of(context, "/sitemap.xml")}\n", "text/plain", Encoding.UTF8));
    }

    private static string Write(string baseUrl, ContentStore store)
    {
        var text = new Utf8Writer();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Indent = true }))
        {
            xml.WriteStartElement("urlset", "http://www.sitemaps.org/schemas/sitemap/0.9");
            foreach (var (path, modified) in SiteAddresses.All(store))
            {
                xml.WriteStartElement("url");
                xml.WriteElementString("loc", baseUrl + path);
                xml.WriteElementString("lastmod", modified);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return text.ToString();
    }
}
