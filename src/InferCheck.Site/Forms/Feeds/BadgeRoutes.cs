using InferCheck.Site.Addresses;
using InferCheck.Site.Http;
using InferCheck.Site.Wording;
using InferCheck.Store;

namespace InferCheck.Site.Forms.Feeds;

/// <summary>`/badge/{slug}.svg`: the label, or with `?topic=training` what the documents say on a topic.</summary>
internal static class BadgeRoutes
{
    public static void MapBadges(this IEndpointRouteBuilder routes) => routes.MapRead(SiteRoutes.Badge, Answer);

    private static IResult Answer(string slug, HttpContext context, ContentStore store, Words words, Texts texts)
    {
        var topic = context.Request.Query[FeedPaths.BadgeTopic].FirstOrDefault();
        if (store.Providers.Find(slug) is not { } profile)
        {
            return store.Providers.SlugOfAlias(slug) is { } current
                ? Results.Redirect(context.Link(FeedPaths.Badge(current, topic)), permanent: true)
                : UnknownName.NotFound(context, new UnknownName(slug, null));
        }

        if (topic is not null && store.Vocabulary.FindTopic(topic) is null)
        {
            return UnknownName.NotFound(context, new UnknownName(topic, null));
        }

        if (context.Request.QueryString.Value != FeedPaths.Badge("", topic)[FeedPaths.Badge("").Length..])
        {
            return Results.Redirect(context.Link(FeedPaths.Badge(slug, topic)), permanent: true);
        }

        var badge = topic is null ? Badge.OfTier(profile.Provider, words, texts) : Badge.OfTopic(profile, topic, words, texts);
        var title = texts["badge.title", profile.Provider.Name, topic is null ? texts["column.tier"] : badge.Label, badge.Value, profile.Provider.LastRead
            ?? "–"];
        return FeedRoutes.Answer(context, BadgeImage.Draw(badge, title), "image/svg+xml; charset=utf-8");
    }
}
