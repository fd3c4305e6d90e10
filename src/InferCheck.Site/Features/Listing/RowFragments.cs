using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using InferCheck.Site.Asking;
using InferCheck.Store.Rows;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace InferCheck.Site.Features.Listing;

/// <summary>What lists show of a provider looks the same in every list: it is rendered once for a content and a language and then only printed.</summary>
internal sealed class RowFragments(HtmlEncoder encoder)
{
    private const int MostKept = 20_000;

    private readonly ConcurrentDictionary<(string Partial, string Base, int Id), HtmlString> kept = new();

    /// <summary>The row of a table.</summary>
    public ValueTask<IHtmlContent> RowAsync(IHtmlHelper html, ProviderRow provider, IReadOnlyList<ListedClaim> claims) => FindAsync("_Row", html, provider, claims);

    /// <summary>The name, with the box that picks it for a comparison.</summary>
    public ValueTask<IHtmlContent> NameAsync(IHtmlHelper html, ProviderRow provider) => FindAsync("_Name", html, provider, null);

    /// <summary>Why a provider stands where it stands.</summary>
    public async ValueTask<IHtmlContent> ReasonAsync(IHtmlHelper html, ProviderRow provider, KeptReason reason, ListReasons reasons) =>
        reason.Printed ??= Text(await html.PartialAsync("_Reason", (provider.Slug, reason.Match.Outcome, reasons.Words(reason))));

    private ValueTask<IHtmlContent> FindAsync(string partial, IHtmlHelper html, ProviderRow provider, IReadOnlyList<ListedClaim>? claims)
    {
        // The base of all links names the language.
        var key = (partial, html.ViewContext.HttpContext.Request.PathBase.Value ?? "", provider.Id);
        return kept.TryGetValue(key, out var known) ? new(known) : new(RenderAsync(key, html, claims is null ? provider : (provider, claims)));
    }

    private async Task<IHtmlContent> RenderAsync((string Partial, string Base, int Id) key, IHtmlHelper html, object model)
    {
        var rendered = Text(await html.PartialAsync(key.Partial, model));
        if (kept.Count < MostKept)
        {
            kept.TryAdd(key, rendered);
        }

        return rendered;
    }

    private HtmlString Text(IHtmlContent content)
    {
        using var text = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        content.WriteTo(text, encoder);
        return new HtmlString(text.ToString());
    }
}
