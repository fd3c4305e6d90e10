using System.Text;
using InferCheck.Site.Addresses;
using InferCheck.Site.Http;
using InferCheck.Site.Wording;
using InferCheck.Store;
using InferCheck.Store.Reading;

namespace InferCheck.Site.Forms.Feeds;

/// <summary>The addresses of feeds and calendars.</summary>
internal static class FeedRoutes
{
    public static void AddFeeds(this IServiceCollection services)
    {
        services.AddScoped<EntryWords>();
        services.AddScoped<AtomFeed>();
        services.AddScoped<CalendarWords>();
        services.AddScoped<CalendarEntries>();
        services.AddScoped<CalendarFeed>();
        services.AddScoped<FeedAnswers>();
    }

    public static void MapFeeds(this IEndpointRouteBuilder routes)
    {
        routes.MapRead(FeedPaths.Changes, (HttpContext context, FeedAnswers answers) =>
            answers.Atom(context, new FeedSelection(), FeedPaths.Changes, Paths.Changes));
        routes.MapRead(SiteRoutes.ProviderFeed, OfProvider);
        routes.MapRead(SiteRoutes.TopicFeed, OfTopic);
        routes.MapRead(SiteRoutes.ChosenFeed, (string providers, string topics, HttpContext context, FeedAnswers answers) =>
            answers.Watch(context, providers, topics, FeedAddress.Atom));
        routes.MapRead(SiteRoutes.ChosenCalendar, (string providers, string topics, HttpContext context, FeedAnswers answers) =>
            answers.Watch(context, providers, topics, FeedAddress.Calendar));
        routes.MapRead(FeedPaths.Watch, Compose);
    }

    private static IResult OfProvider(string slug, HttpContext context, ContentStore store, FeedAnswers answers)
    {
        if (store.Providers.Link(slug) is not null)
        {
            return answers.Atom(context, new FeedSelection { Providers = [slug] }, FeedPaths.Provider(slug), Paths.Provider(slug));
        }

        return store.Providers.SlugOfAlias(slug) is { } current
            ? Results.Redirect(context.Link(FeedPaths.Provider(current)), permanent: true)
            : UnknownName.NotFound(context, new UnknownName(slug, null));
    }

    private static IResult OfTopic(string topic, HttpContext context, ContentStore store, FeedAnswers answers) => store.Vocabulary.FindTopic(topic) is null
        ? UnknownName.NotFound(context, new UnknownName(topic, null))
        : answers.Atom(context, new FeedSelection { Topics = [topic] }, FeedPaths.Topic(topic), Paths.Changes);

    /// <summary>What the form on the page of changes asks for, as the one address it has.</summary>
    private static IResult Compose(HttpContext context, ContentStore store)
    {
        var query = context.Request.Query;
        var names = WatchNames.Read(store, Joined(query["p"]), Joined(query["t"]));
        if (names.TooMany is { } tooMany)
        {
            return RefusedNames.BadRequest(context, tooMany);
        }

        if (names.Unknown.Count > 0)
        {
            return UnknownName.NotFound(context, names.Unknown);
        }

        var form = query["as"] == FeedAddress.Calendar ? FeedAddress.Calendar : FeedAddress.Atom;
        var address = query.Count == 0 ? Paths.Changes : FeedAddress.OfWatch(names.Selection, form);
        return Results.Redirect(context.Link(address), permanent: false);

        static string Joined(IEnumerable<string?> values) => string.Join('+', values);
    }

    /// <summary>The bytes with a validator, so that whoever asks again is told that nothing changed.</summary>
    public static IResult Answer(HttpContext context, string text, string type)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        context.Response.Headers.CacheControl = "public, max-age=3600";
        OpenHeaders.Mark(context);
        return Results.Bytes(bytes, type, entityTag: Validator.Of(bytes));
    }
}
