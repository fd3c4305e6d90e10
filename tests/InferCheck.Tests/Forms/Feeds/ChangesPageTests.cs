using InferCheck.Tests.Support;

namespace InferCheck.Tests.Forms.Feeds;

[Collection(SiteCollection.Name)]
public sealed class ChangesPageTests(SiteFixture fixture)
{
    [Fact]
    public async Task A_change_shows_the_old_value_the_new_one_and_the_quote()
    {
        var page = await fixture.PageAsync("/changes/?material=all");
        var change = page.QuerySelectorAll(".change").Single(item => item.QuerySelector("a[href='/providers/alibaba-model-studio/#training']") is not null);
        Assert.Equal(("Never", "Only with permission"), (change.QuerySelector("del")!.TextContent, change.QuerySelector("ins")!.TextContent));
        Assert.Contains("separately provide your consent", change.QuerySelector("blockquote")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_feed_it_offers_is_there_and_it_is_in_the_navigation_and_the_sitemap()
    {
        var page = await fixture.PageAsync("/changes/");
        var feeds = page.QuerySelectorAll("#follow ~ ul a, head link[type='application/atom+xml']").Select(link => link.GetAttribute("href")!).Distinct().ToList();
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
}
