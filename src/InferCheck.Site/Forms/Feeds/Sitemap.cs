using System.Text;
using InferCheck.Site.Addresses;
using InferCheck.Site.Http;
using InferCheck.Site.Live;
using InferCheck.Site.Settings;
using InferCheck.Store;

namespace InferCheck.Site.Forms.Feeds;

/// <summary>`/sitemap.xml` with the day each page really changed, in parts where there are too many pages for one file, and `/robots.txt`.</summary>
internal static class Sitemap
{
    private const string Xml = "application/xml";

    public static void MapSitemap(this IEndpointRouteBuilder routes)
    {
        routes.MapRead(Paths.Sitemap, (HttpContext context, ContentStore store, ShownPages shown, ServedPrefixes served) =>
            Results.Text(Of(store, shown, served).First(PublicAddress.Top(context)), Xml, Encoding.UTF8));
        routes.MapRead(SiteRoutes.SitemapPart, (int part, HttpContext context, ContentStore store, ShownPages shown, ServedPrefixes served) =>
            Of(store, shown, served).Part(PublicAddress.Top(context), part) is { } text ? Results.Text(text, Xml, Encoding.UTF8) : Results.NotFound());
        routes.MapRead(Paths.Robots, (HttpContext context, SiteSettings settings) =>
            Results.Text(Robots(PublicAddress.Of(context, Paths.Sitemap), settings.IsStatic), "text/plain", Encoding.UTF8));
    }

    /// <summary>A day of the past is for who looks for it, and where models ask there is nothing to find; a copy of files has no such place.</summary>
    private static string Robots(string sitemap, bool isStatic) =>
        $"User-agent: *\nAllow: /\nDisallow: /{AddressPrefix.DayFolder}/\n{(isStatic ? "" : $"Disallow: {Paths.Mcp}\n")}\nSitemap: {sitemap}\n";

    /// <summary>In every language. A past day is for readers who look for it: search engines are led to what holds.</summary>
    public static SitemapFiles Of(ContentStore store, ShownPages shown, ServedPrefixes served) => new(
    [
        .. from prefix in served.All
           where prefix.Day is null
           from page in SiteAddresses.All(store, shown)
           select (prefix.Before(page.Path), page.Modified),
    ]);
}
