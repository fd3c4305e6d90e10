using System.Text;
using InferCheck.Site.Addresses;
using InferCheck.Site.Forms.Api;
using InferCheck.Site.Forms.Api.Maps;
using InferCheck.Site.Http;
using InferCheck.Site.Wording;
using InferCheck.Store;

namespace InferCheck.Site.Forms.Twins;

/// <summary>The same page for programs: `.md` and `.json` beside the address of a profile, `.md` beside questions and indexes.</summary>
internal static class TwinRoutes
{
    private const string Markdown = "text/markdown; charset=utf-8";

    private static readonly string[] Methods = ["GET", "HEAD"];

    public static void MapTwins(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/providers/{slug}.md", Methods, ProfileMarkdown);
        routes.MapMethods("/providers/{slug}.json", Methods, ProfileJson);
        routes.MapMethods("/faq/{slug}.md", Methods, Question);
        routes.MapMethods("/indexes/{slug}.md", Methods, Index);
        routes.MapMethods("/llms.txt", Methods, (HttpContext context, ContentStore store, Words words, Texts texts) =>
            Text(new LlmsText(store, words, texts, PublicAddress.BaseUrl(context)).Write(), "text/plain; charset=utf-8"));
    }

    private static IResult ProfileMarkdown(HttpContext context, string slug, ContentStore store, Words words, Texts texts)
    {
        var links = Links.Provider(slug);
        return store.Providers.Find(slug) is { } profile
            ? Text(new ProfileMarkdown(store.Vocabulary, words, texts).Write(profile, PublicAddress.Of(context, links.Page)), Markdown, Canonical(links.Page), new(links.Json!, "alternate", "application/json"))
            : Moved(store, slug, current => Links.Provider(current).Markdown!) ?? Results.NotFound();
    }

    private static IResult ProfileJson(HttpContext context, string slug, ContentStore store)
    {
        var links = Links.Provider(slug);
        return store.Providers.Find(slug) is { } profile
            ? new OpenAnswer(ApiJson.Write(ProviderMap.Full(profile, store.Vocabulary)), ApiJson.MediaType,
                Canonical(links.Page), new(links.Markdown!, "alternate", "text/markdown"), new(ApiPaths.OpenApi, "service-desc", "application/json"), LinkHeader.Licence)
            : Moved(store, slug, current => Links.Provider(current).Json!) ?? ApiProblems.NotFound(context);
    }

    private static IResult Question(HttpContext context, string slug, ContentStore store, Words words, Texts texts) =>
        store.Texts.Faq().FirstOrDefault(entry => entry.Slug == slug) is { } question
            ? Text(new TextMarkdown(store, words, texts).Question(question, PublicAddress.Of(context, Links.Question(slug).Page)), Markdown, Canonical(Links.Question(slug).Page))
            : Results.NotFound();

    private static IResult Index(HttpContext context, string slug, ContentStore store, Words words, Texts texts) =>
        store.Texts.Indexes().FirstOrDefault(entry => entry.Slug == slug) is { } index
            ? Text(new TextMarkdown(store, words, texts).Index(index, PublicAddress.Of(context, Links.Index(slug).Page)), Markdown, Canonical(Links.Index(slug).Page))
            : Results.NotFound();

    private static IResult? Moved(ContentStore store, string slug, Func<string, string> address) =>
        store.Providers.SlugOfAlias(slug) is { } current ? Results.Redirect(address(current), permanent: true) : null;

    private static OpenAnswer Text(string text, string mediaType, params IEnumerable<LinkHeader> links) => new(Encoding.UTF8.GetBytes(text), mediaType, [.. links, LinkHeader.Licence]);

    private static LinkHeader Canonical(string page) => new(page, "canonical", "text/html");
}
