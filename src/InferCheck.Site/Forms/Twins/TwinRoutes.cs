using System.Text;
using InferCheck.Site.Addresses;
using InferCheck.Site.Forms.Api;
using InferCheck.Site.Forms.Api.Maps;
using InferCheck.Site.Http;
using InferCheck.Site.Live;
using InferCheck.Site.Live.Editions;
using InferCheck.Site.Wording;
using InferCheck.Store;

namespace InferCheck.Site.Forms.Twins;

/// <summary>The same page for programs: `.md` and `.json` beside the address of a profile, `.md` beside models, questions and indexes.</summary>
internal static class TwinRoutes
{
    public static void MapTwins(this IEndpointRouteBuilder routes)
    {
        routes.MapRead(SiteRoutes.ProviderMarkdown, ProfileMarkdown);
        routes.MapRead(SiteRoutes.ProviderJson, ProfileJson);
        routes.MapRead(SiteRoutes.ModelMarkdown, Model);
        routes.MapRead(SiteRoutes.QuestionMarkdown, Question);
        routes.MapRead(SiteRoutes.IndexMarkdown, Index);
        routes.MapRead(Paths.Llms, (HttpContext context, ContentStore store, ShownPages shown, Words words, Texts texts) =>
            Text(new LlmsText(store, shown.Of(store), words, texts, PublicAddress.Top(context)).Write(), "text/plain; charset=utf-8"));
    }

    private static IResult ProfileMarkdown(HttpContext context, string slug, ContentStore store, ChosenDay chosen, Words words, Texts texts)
    {
        var links = Links.Provider(slug);
        return store.Providers.Find(slug) is { } profile
            ? Markdown(context, new ProfileMarkdown(store, chosen.Today, words, texts).Write(profile, PublicAddress.Of(context, links.Page)), links.Page,
                new LinkHeader(links.Json!, "alternate", "application/json"))
            : Moved(context, store, slug, Paths.ProviderMarkdown) ?? Results.NotFound();
    }

    private static IResult ProfileJson(HttpContext context, string slug, ContentStore store)
    {
        var links = Links.Provider(slug);
        return store.Providers.Find(slug) is { } profile
            ? new OpenAnswer(ApiJson.Write(ProviderMap.Full(profile, store.Vocabulary)), ApiJson.MediaType,
                Canonical(context, links.Page), new(links.Markdown!, "alternate", "text/markdown"),
                new(ApiPaths.OpenApi, "service-desc", "application/json"), LinkHeader.Licence)
            : Moved(context, store, slug, Paths.ProviderJson) ?? ApiProblems.NotFound(context);
    }

    private static IResult Model(HttpContext context, string slug, ContentStore store, ChosenDay chosen, Words words, Texts texts) =>
        store.Vocabulary.FindModel(slug) is { } model
            ? Markdown(context, new ModelMarkdown(store, chosen.Today, words, texts).Write(model, PublicAddress.Of(context, Paths.Model(slug))),
                Paths.Model(slug))
            : Results.NotFound();

    private static IResult Question(HttpContext context, string slug, ContentStore store, Words words, Texts texts) =>
        store.Texts.Faq().FirstOrDefault(entry => entry.Slug == slug) is { } question
            ? Markdown(context, new TextMarkdown(store, words, texts).Question(question, PublicAddress.Of(context, Paths.Question(slug))), Paths.Question(slug))
            : Results.NotFound();

    private static IResult Index(HttpContext context, string slug, ContentStore store, Words words, Texts texts) =>
        store.Texts.Indexes().FirstOrDefault(entry => entry.Slug == slug) is { } index
            ? Markdown(context, new TextMarkdown(store, words, texts).Index(index, PublicAddress.Of(context, Paths.Index(slug))), Paths.Index(slug))
            : Results.NotFound();

    private static IResult? Moved(HttpContext context, ContentStore store, string slug, Func<string, string> path) =>
        store.Providers.SlugOfAlias(slug) is { } current ? Results.Redirect(context.Link(path(current)), permanent: true) : null;

    private static OpenAnswer Markdown(HttpContext context, string text, string page, params IEnumerable<LinkHeader> links) =>
        Text(SiteLinks.InMarkdown(context, text), "text/markdown; charset=utf-8", [Canonical(context, page), .. links]);

    private static OpenAnswer Text(string text, string mediaType, params IEnumerable<LinkHeader> links) =>
        new(Encoding.UTF8.GetBytes(text), mediaType, [.. links, LinkHeader.Licence]);

    private static LinkHeader Canonical(HttpContext context, string page) => new(context.Link(page), "canonical", "text/html");
}
