using InferCheck.Site.Addresses;
using InferCheck.Site.Forms.Api.V1;

namespace InferCheck.Site.Forms.Api.Maps;

/// <summary>The addresses of a thing in its forms. The one place that knows how they are made.</summary>
internal static class Links
{
    public static ApiLinks Provider(string slug) => new()
    {
        Page = $"/providers/{slug}/",
        Api = $"{ApiPaths.Root}providers/{slug}/",
        Markdown = $"/providers/{slug}.md",
        Json = $"/providers/{slug}.json",
    };

    public static ApiLinks Index(string slug) => new() { Page = $"/indexes/{slug}/", Api = $"{ApiPaths.Root}indexes/{slug}/", Markdown = $"/indexes/{slug}.md", Json = null };

    public static ApiLinks Question(string slug) => new() { Page = $"/faq/{slug}/", Api = $"{ApiPaths.Root}faq/", Markdown = $"/faq/{slug}.md", Json = null };

    /// <summary>A change has no page of its own: it stands in the history of its profile, or at its topic.</summary>
    public static ApiLinks Change(string provider, string? topic) => Provider(provider) with { Page = $"/providers/{provider}/#{topic ?? "history"}" };
}
