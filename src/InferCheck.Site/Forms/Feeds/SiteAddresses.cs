using InferCheck.Site.Addresses;
using InferCheck.Site.Live;
using InferCheck.Store;

namespace InferCheck.Site.Forms.Feeds;

/// <summary>Every page there is, with the day it last changed.</summary>
internal static class SiteAddresses
{
    public static IEnumerable<(string Path, string Modified)> All(ContentStore store, ShownPages shown)
    {
        var providers = store.Providers.All();
        var faq = store.Texts.Faq();
        var indexes = store.Texts.Indexes();
        var pages = shown.Of(store);
        var newest = providers.Select(provider => provider.LastModified).Max() ?? "";
        return
        [
            (Paths.Home, newest),
            (Paths.Providers, newest),
            (Paths.Quality, newest),
            (Paths.Developers, newest),
            (Paths.Compare, newest),
            (Paths.Chain, newest),
            (Paths.Companies, newest),
            (Paths.Topics, newest),
            (Paths.Models, newest),
            (Paths.Documents, newest),
            (Paths.Editions, newest),
            (Paths.Changes, newest),
            (Paths.Calendar, newest),
            (Paths.Data, newest),
            (Paths.Indexes, indexes.Select(index => index.Updated).Max() ?? newest),
            (Paths.Faq, faq.Select(entry => entry.Updated).Max() ?? newest),
            .. providers.Select(provider => (Paths.Provider(provider.Slug), provider.LastModified)),
            .. providers.Select(provider => (Paths.Paper(provider.Slug), provider.LastModified)),
            .. providers.Select(provider => (Paths.Questions(provider.Slug), provider.LastModified)),
            .. providers.Where(provider => provider.Retired is null && store.Offers.ListOf(provider.Slug) is not null)
                .Select(provider => (Paths.Offers(provider.Slug), newest)),
            .. store.Vocabulary.Models.Select(model => (Paths.Model(model.Slug), newest)),
            .. store.Vocabulary.Makers.Select(maker => (Paths.Maker(maker.Key), newest)),
            .. store.Vocabulary.Topics.Select(topic => (Paths.Topic(topic.Key), newest)),
            .. store.Subprocessors.All().Select(row => row.Company).Distinct().Order(StringComparer.Ordinal).Select(key => (Paths.Company(key), newest)),
            .. store.Documents.BySource.Values.Select(document => (Paths.Document(document.Key), newest)),
            .. indexes.Select(index => (Paths.Index(index.Slug), index.Updated)),
            .. faq.Select(entry => (Paths.Question(entry.Slug), entry.Updated)),
            .. pages.Select(page => (Paths.Text(page.Slug), page.Updated)),
        ];
    }

    /// <summary>What is no page and not linked from one, but belongs to the site.</summary>
    public static IEnumerable<string> Files(ContentStore store, ShownPages shown, ServedPrefixes served) =>
    [
        Paths.Sitemap,
        .. Sitemap.Of(store, shown, served).Parts,
        Paths.Robots,
        RootFiles.Picture,
        RootFiles.FeedStyle,
        FeedPaths.Changes,
        .. store.Vocabulary.Topics.Select(topic => FeedPaths.Topic(topic.Key)),
        .. store.Providers.All().SelectMany(provider => new[]
        {
            FeedPaths.Provider(provider.Slug),
            FeedPaths.Badge(provider.Slug),
            Paths.Card(provider.Slug),
        }),
    ];
}
