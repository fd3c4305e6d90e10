using InferCheck.Site.Addresses;
using InferCheck.Store;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Features.Shared;

/// <summary>A file made from one profile. An old name leads to the same file under the new one.</summary>
internal static class ProfileFile
{
    public static IResult Of(HttpContext context, ContentStore store, string slug, Func<string, string> path, Func<Profile, IResult> write) =>
        store.Providers.Find(slug) is { } profile ? write(profile)
        : store.Providers.SlugOfAlias(slug) is { } current ? Results.Redirect(context.Link(path(current)), permanent: true)
        : Results.NotFound();
}
