using InferCheck.Site.Addresses;
using InferCheck.Store;

namespace InferCheck.Site.Forms.Feeds;

/// <summary>Every page there is, with the day it last changed.</summary>
internal static class SiteAddresses
{
    public static IEnumerable<(string Path, string Modified)> All(ContentStore store)
    {
        var providers = store.Providers.All();
        var faq = store.Texts.Faq();
        var indexes = store.Texts.Indexes();
        var pages = store.Texts.Pages();
        var newest = providers.Select(provider => provider.LastModified).Max() ?? "";
        return
        [
            ("/", newest),
            ("/quality/", newest),
            ("/compare/", newest),
            ("/chain/", newest),
            ("/changes/", newest),
            ("/data/", newest),
            ("/indexes/", indexes.Select(index => index.Updated).Max() ?? newest),
            ("/faq/", faq.Select(entry => entry.Updated).Max() ?? newest),
            .. providers.Select(provider => ($"/providers/{provider.Slug}/", provider.LastModified)),
            .. providers.Select(provider => ($"/providers/{provider.Slug}/paper/", provider.LastModified)),
            .. providers.Select(provider => ($"/providers/{provider.Slug}/questions/", provider.LastModified)),
            .. indexes.Select(index => ($"/indexes/{index.Slug}/", index.Updated)),
            .. faq.Select(entry => ($"/faq/{entry.Slug}/", entry.Updated)),
            .. pages.Select(page => ($"/{page.Slug}/", page.Updated)),
        ];
    }

    /// <summary>What is no page and not linked from one, but belongs to the site.</summary>
    public static IEnumerable<string> Files(ContentStore store) =>
    [
        "/sitemap.xml",
        "/robots.txt",
        FeedAddress.Changes,
        .. store.Vocabulary.Topics.Select(topic => FeedAddress.OfTopic(topic.Key)),
        .. store.Providers.All().SelectMany(provider => new[]
        {
            FeedAddress.OfProvider(provider.Slug),
            BadgeRoutes.Address(provider.Slug),
            $"/providers/{provider.Slug}/card.svg",
        }),
    ];
}
