using InferCheck.Site.Addresses;
using InferCheck.Store;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InferCheck.Site.Features.Shared;

/// <summary>Where a page below a profile really stands: under the profile's present name, and without parameters, as it reads none.</summary>
internal static class ProfileSubpage
{
    public static IActionResult? Elsewhere(this PageModel page, ContentStore store, string slug, Func<string, string> path)
    {
        var current = store.Providers.SlugOfAlias(slug) ?? slug;
        return current == slug && !page.Request.QueryString.HasValue
            ? null
            : page.RedirectPermanent(page.HttpContext.Link(path(current)));
    }
}
