using InferCheck.Matching;
using InferCheck.Site.Addresses;
using InferCheck.Site.Asking;
using InferCheck.Store;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InferCheck.Site.Features.Shared;

/// <summary>Where a page below a profile really stands: under the profile's present name, and without parameters but those it reads.</summary>
internal static class ProfileSubpage
{
    public static IActionResult? Elsewhere(this PageModel page, ContentStore store, string slug, Func<string, string> path, SupposedQuery? asked = null)
    {
        var current = store.Providers.SlugOfAlias(slug) ?? slug;
        var isHere = asked is { IsPlain: false } ? asked.IsCanonical(page.Request) : !page.Request.QueryString.HasValue;
        return current == slug && isHere ? null
            : page.RedirectPermanent(page.HttpContext.Link(SupposedQuery.Write(path(current), asked?.Supposed ?? Supposed.Nothing)));
    }
}
