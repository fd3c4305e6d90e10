using InferCheck.Site.Forms.Api.Maps;
using InferCheck.Site.Http;
using InferCheck.Site.Wording;

namespace InferCheck.Site.Forms.Api.Handlers;

/// <summary>One thing by its name: an envelope with one item, or 404 with the name nearest to it.</summary>
internal static class ItemHandlers
{
    public static IResult Provider(ApiCall call)
    {
        if (call.Store.Providers.Find(call.Slug) is { } profile)
        {
            var links = Links.Provider(call.Slug);
            return call.Items([ProviderMap.Full(profile, call.Vocabulary)],
                new LinkHeader(links.Page, "alternate", "text/html"), new LinkHeader(links.Markdown!, "alternate", "text/markdown"),
                    new LinkHeader(links.Json!, "alternate", "application/json"));
        }

        return call.Store.Providers.SlugOfAlias(call.Slug) is { } current
            ? Results.Redirect(Links.Provider(current).Api, permanent: true)
            : Unknown(call, "provider", call.Store.Providers.All().Select(row => row.Slug));
    }

    public static IResult Index(ApiCall call)
    {
        var indexes = call.Store.Texts.Indexes();
        if (indexes.FirstOrDefault(index => index.Slug == call.Slug) is not { } index)
        {
            return Unknown(call, "index", indexes.Select(other => other.Slug));
        }

        var links = Links.Index(call.Slug);
        return call.Items([TextMap.Index(index)], new LinkHeader(links.Page, "alternate", "text/html"),
            new LinkHeader(links.Markdown!, "alternate", "text/markdown"));
    }

    public static IResult Unknown(ApiCall call, string what, IEnumerable<string> known) =>
        ApiProblems.NotFound(call.Context, ApiErrors.Unknown(call.Texts, "slug", call.Slug, known, $"api.error.no-{what}"));
}
