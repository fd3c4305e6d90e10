using InferCheck.Model;
using InferCheck.Site.Wording;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Forms.Feeds;

[Collection(SiteCollection.Name)]
public sealed class ChangesPageTests(SiteFixture fixture)
{
    private static readonly Catalog Real = RealContent.Catalog;

    [Fact]
    public async Task A_change_shows_the_old_value_the_new_one_and_the_quote()
    {
        var page = await fixture.PageAsync("/changes/?material=all");
        var words = new Words(Real.Vocabulary, Texts.Load("en"));
        var told = page.QuerySelectorAll(".change:has(del):has(blockquote)").Take(20).ToList();
        Assert.All(told, change =>
        {
            var address = change.QuerySelector("a[href^='/providers/']")!.GetAttribute("href")!.Split('/');
            var (slug, topic) = (address[2], address[3].TrimStart('#'));
            var provider = Real.Providers.Single(known => known.Slug == slug);
            var quotes = provider.Claims.Where(claim => claim.Topic!.Value == topic).SelectMany(claim => claim.Evidence).Select(item => item.Quote?.Value);
            Assert.Contains(provider.History, line => line.Topic!.Value == topic
                && words.Changed(topic, Values(line, "from")) == change.QuerySelector("del")!.TextContent
                && words.Changed(topic, Values(line, "to")) == change.QuerySelector("ins")!.TextContent);
            Assert.Contains(change.QuerySelector("blockquote")!.TextContent.Trim(), quotes);
        });
        Assert.NotEmpty(told);
    }

    [Fact]
    public async Task Every_feed_it_offers_is_there_and_it_is_in_the_navigation_and_the_sitemap()
    {
        var page = await fixture.PageAsync("/changes/");
        var feeds = page.QuerySelectorAll("#follow ~ ul a, head link[type='application/atom+xml']").Select(link => link.GetAttribute("href")!).Distinct()
            .ToList();
        Assert.Equal(fixture.Site.Content.Store.Vocabulary.Topics.Count + 1, feeds.Count);
        foreach (var feed in feeds)
        {
            Assert.StartsWith("<?xml", await fixture.Client.GetStringAsync(feed), StringComparison.Ordinal);
        }

        Assert.Equal("page", page.QuerySelector(".mast a[href='/changes/']")!.GetAttribute("aria-current"));
        Assert.Contains("/changes/</loc>", await fixture.Client.GetStringAsync("/sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_profile_announces_its_own_feed()
    {
        var page = await fixture.PageAsync("/providers/mistral/");
        Assert.Equal("/providers/mistral/changes.atom", page.QuerySelector("head link[type='application/atom+xml']")!.GetAttribute("href"));
        Assert.NotNull(page.QuerySelector("#follow ~ ul a[href='/watch/mistral/all.ics']"));
    }

    private static IReadOnlyList<string> Values(Change line, string key) => [.. line.Fields.Texts(key).Select(value => value.Value)];
}
