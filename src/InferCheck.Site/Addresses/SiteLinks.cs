using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace InferCheck.Site.Addresses;

/// <summary>The one place that makes a link of a path: below the folder of the host, in the language and on the day of the page it stands on.</summary>
internal static partial class SiteLinks
{
    public static string Link(this HttpContext context, string path)
    {
        var place = context.Request.PathBase;
        return !place.HasValue ? path : OnceOnly.Holds(path) ? HostFolder(context) + path : place.Value + path;
    }

    public static string Link(this RazorPageBase view, string path) => view.ViewContext.HttpContext.Link(path);

    /// <summary>A file of the site with the hash of its bytes, so that it may be kept for good.</summary>
    public static string Versioned(this RazorPageBase view, string file)
    {
        var context = view.ViewContext.HttpContext;
        return context.RequestServices.GetRequiredService<IFileVersionProvider>().AddFileVersionToPath(context.HostFolder(), context.Link(file));
    }

    /// <summary>The same address on the site as it is now, from a page of another day.</summary>
    public static string LinkNow(this HttpContext context, string path) =>
        context.HostFolder() + (AddressPrefix.Of(context) with { Day = null }).Before(path);

    /// <summary>The same address on the site as it stood on a day.</summary>
    public static string LinkOn(this HttpContext context, DateOnly day, string path) =>
        context.HostFolder() + (AddressPrefix.Of(context) with { Day = day }).Before(path);

    /// <summary>What the site is served under, when it is not a whole host.</summary>
    public static string HostFolder(this HttpContext context)
    {
        var place = context.Request.PathBase.Value ?? "";
        return place[..^AddressPrefix.Of(context).Path.Length];
    }

    /// <summary>Text of the content, whose links begin at the top of the site. Without a prefix they already lead where they should.</summary>
    public static IHtmlContent Prose(this RazorPageBase view, string? html)
    {
        var context = view.ViewContext.HttpContext;
        return new HtmlString(html is null || context.Features.Get<AddressPrefix>() is null ? html : InText(html, context.Link));
    }

    /// <summary>The same for text that stays Markdown: what begins a link there is escaped everywhere else.</summary>
    public static string InMarkdown(HttpContext context, string text) =>
        context.Features.Get<AddressPrefix>() is null ? text : RootedInMarkdown().Replace(text, link => $"]({context.Link(link.Groups["path"].Value)}");

    /// <summary>Links of a text, led elsewhere.</summary>
    public static string InText(string html, Func<string, string> place) => Rooted().Replace(html, link => $"href=\"{place(link.Groups["path"].Value)}\"");

    [GeneratedRegex(@"\]\((?<path>/[^)\s]*)", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex RootedInMarkdown();

    [GeneratedRegex("href=\"(?<path>/[^\"]*)\"", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Rooted();
}
