using InferCheck.Site.Addresses;
using InferCheck.Site.Http;

namespace InferCheck.Site.Forms.Api;

/// <summary>The links every answer of the API carries: its own address, the description for machines and for people, the licence.</summary>
internal static class ApiLinkHeaders
{
    public static IEnumerable<LinkHeader> Of(ApiCall call, string? canonical) =>
    [
        new(canonical ?? PathOf(call) + call.Context.Request.QueryString.ToUriComponent(), "canonical"),
        new(ApiPaths.OpenApi, "service-desc", "application/json"),
        new(ApiPaths.Documentation, "service-doc", "text/html"),
        LinkHeader.Licence,
    ];

    private static string PathOf(ApiCall call) =>
        call.Operation.HasPathParameter ? call.Operation.Path.Replace("{slug}", call.Slug, StringComparison.Ordinal) : call.Operation.Path;
}
