using InferCheck.Site.Addresses;
using InferCheck.Site.Forms.Api.V1;

namespace InferCheck.Site.Forms.Api.Maps;

/// <summary>The addresses of a thing in its forms, as the API gives them.</summary>
internal static class Links
{
    public static ApiLinks Provider(string slug) => new()
    {
        Page = Paths.Provider(slug),
        Api = ApiPaths.Provider(slug),
        Markdown = Paths.ProviderMarkdown(slug),
        Json = Paths.ProviderJson(slug),
    };

    public static ApiLinks Index(string slug) =>
        new() { Page = Paths.Index(slug), Api = ApiPaths.Index(slug), Markdown = Paths.IndexMarkdown(slug), Json = null };

    public static ApiLinks Question(string slug) =>
        new() { Page = Paths.Question(slug), Api = ApiPaths.Faq, Markdown = Paths.QuestionMarkdown(slug), Json = null };

    public static ApiLinks Model(string slug) =>
        new() { Page = Paths.Model(slug), Api = ApiPaths.Model(slug), Markdown = Paths.ModelMarkdown(slug), Json = null };

    /// <summary>A change has no page of its own: it stands in the history of its profile, or at its topic.</summary>
    public static ApiLinks Change(string provider, string? topic) => Provider(provider) with { Page = Paths.Change(provider, topic) };
}
