using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using InferCheck.Store;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace InferCheck.Site.Listing;

/// <summary>A provider's row looks the same in every list: it is rendered once for a content and a language and then only printed.</summary>
internal sealed class RowFragments(HtmlEncoder encoder)
{
    private const int MostKept = 2_000;

    private readonly ConcurrentDictionary<(string Base, int Id), HtmlString> kept = new();

    public async Task<IHtmlContent> RowAsync(IHtmlHelper html, ProviderRow provider, IReadOnlyList<ClaimRow> claims)
    {
        // The base of all links names the language.
        var key = (html.ViewContext.HttpContext.Request.PathBase.Value ?? "", provider.Id);
        if (kept.TryGetValue(key, out var known))
        {
            return known;
        }

        var row = Text(await html.PartialAsync("_Row", (provider, claims)));
        if (kept.Count < MostKept)
        {
            kept.TryAdd(key, row);
        }

        return row;
    }

    private HtmlString Text(IHtmlContent content)
    {
        using var text = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        content.WriteTo(text, encoder);
        return new HtmlString(text.ToString());
    }
}
