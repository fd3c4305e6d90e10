using InferCheck.Tests.Support;

namespace InferCheck.Tests.Site;

[Collection(SiteCollection.Name)]
public sealed class CrawlTests(SiteFixture site)
{
    [Fact]
    public async Task Every_link_and_every_anchor_answers()
    {
        var crawl = new Crawl(site.Client, site.Address);
        var broken = await crawl.BrokenAsync();
        Assert.True(broken.Count == 0, string.Join('\n', broken));
        Assert.InRange(crawl.Filtered, 10, int.MaxValue);
    }
}
