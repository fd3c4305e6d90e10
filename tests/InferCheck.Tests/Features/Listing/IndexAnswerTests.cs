using AngleSharp.Dom;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Features.Listing;

/// <summary>What the index answers over two profiles whose claims are known: one full, one empty and retired.</summary>
public sealed class IndexAnswerTests(SampleSiteFixture fixture) : IClassFixture<SampleSiteFixture>
{
    private readonly HostedSite site = fixture.Site;

    [Theory]
    [InlineData("/", "met: other sample")]
    [InlineData("/?retention=limited", "met: sample | not-read: other")]
    [InlineData("/?training=opt-in", "only-if: sample | not-read: other")]
    [InlineData("/?training=never", "not-read: other | not-met: sample")]
    [InlineData("/?dpa=published", "not-read: other | not-stated: sample")]
    [InlineData("/?data-residency=eu-only", "not-read: other | disputed: sample")]
    [InlineData("/?retention=limited&training=opt-in", "only-if: sample | not-read: other")]
    [InlineData("/?retention=limited&training=never", "not-read: other | not-met: sample")]
    [InlineData("/?certifications=iso27001", "only-if: sample | not-read: other")]
    [InlineData("/?certifications=any-of-service", "not-read: other | not-met: sample")]
    [InlineData("/?preset=never-trains", "not-read: other | not-met: sample")]
    [InlineData("/?preset=strict-eu", "not-read: other | disputed: sample")]
    [InlineData("/?kind=gateway", "met: other | not-met: sample")]
    [InlineData("/?seat=DE", "met: sample | not-read: other")]
    [InlineData("/?uses=amazon-web-services", "met: sample | not-read: other")]
    [InlineData("/?uses=cloudflare", "not-read: other | not-met: sample")]
    [InlineData("/?older=30", "met: sample | not-read: other")]
    [InlineData("/?q=bargeld", "")]
    [InlineData("/?q=separate%20agreement", "met: sample")]
    public async Task Each_provider_stands_in_its_list(string address, string lists)
    {
        var page = await site.PageAsync(address);
        var found = new[] { "met", "only-if", "not-read", "not-stated", "disputed", "not-met" }
            .Select(id => (Id: id, Rows: page.QuerySelectorAll($"#{id} [data-provider]").Select(row => row.GetAttribute("data-provider"))
                .Order(StringComparer.Ordinal).ToList()))
            .Where(list => list.Rows.Count > 0);
        Assert.Equal(lists, string.Join(" | ", found.Select(list => $"{list.Id}: {string.Join(' ', list.Rows)}")));
    }

    [Theory]
    [InlineData("/?training=opt-in", "only-if", "/providers/sample/#training", "the paid plan is used")]
    [InlineData("/?certifications=iso27001", "only-if", "/providers/sample/#certifications", "the certificate covers this service, too")]
    [InlineData("/?dpa=published", "not-stated", "/providers/sample/#dpa", "the documents read are silent")]
    [InlineData("/?data-residency=eu-only", "disputed", "/providers/sample/#data-residency", "the documents contradict each other")]
    [InlineData("/?dpa=published", "not-read", "/providers/other/#dpa", "nobody has looked yet")]
    [InlineData("/?retention=none", "not-met", "/providers/sample/#retention", "30 days")]
    public async Task The_reason_is_in_the_row_and_leads_to_the_claim(string address, string list, string claim, string reason)
    {
        var page = await site.PageAsync(address);
        var link = Assert.Single(page.QuerySelectorAll($"#{list} a[href='{claim}']"));
        Assert.Contains(reason, link.Closest("li")!.TextContent, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_reason_leads_to_its_place_even_where_nobody_has_looked()
    {
        var page = await site.PageAsync("/?training=never");
        var links = page.QuerySelectorAll("#results a[href*='#']").Select(link => link.GetAttribute("href")!).ToList();
        Assert.NotEmpty(links);
        foreach (var link in links)
        {
            var profile = await site.PageAsync(link.Split('#')[0]);
            Assert.True(profile.GetElementById(link.Split('#')[1]) is not null, $"{link} leads nowhere");
        }
    }

    [Fact]
    public async Task An_active_filter_can_be_taken_away_on_its_own()
    {
        var page = await site.PageAsync("/?retention=limited&training=opt-in");
        Assert.Equal(["/?training=opt-in", "/?retention=limited"], page.QuerySelectorAll(".chips a").Select(chip => chip.GetAttribute("href")!)
            .OrderDescending());
    }

    [Fact]
    public async Task What_is_asked_is_ticked_and_the_preset_is_marked()
    {
        var page = await site.PageAsync("/?preset=never-trains&training=never");
        Assert.Equal(["never"], page.QuerySelectorAll("input[name=training][checked]").Select(box => box.GetAttribute("value")));
        Assert.Contains("Never trains", Assert.Single(page.QuerySelectorAll(".ready [aria-current=true]")).TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_meets_it_the_nearest_are_named()
    {
        var page = await site.PageAsync("/?preset=strict-eu");
        Assert.NotNull(page.QuerySelector("#results .empty h2"));
        Assert.NotEmpty(page.QuerySelectorAll("#not-read [data-provider]"));
    }

    [Fact]
    public async Task A_search_without_a_find_says_so_and_leads_back()
    {
        var page = await site.PageAsync("/?q=bargeld");
        Assert.Contains("bargeld", page.QuerySelector("#results .empty h2")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/", page.QuerySelector("#results .empty a")?.GetAttribute("href"));
    }

    /// <summary>An old link or a slip must not show everybody without a word.</summary>
    [Theory]
    [InlineData("/?preset=strict-europe", "preset", "strict-europe", "")]
    [InlineData("/?training=nevr", "training", "nevr", "")]
    [InlineData("/?retention=limited,forever", "retention", "forever", "/?")]
    [InlineData("/?tier=eu-compliant&utm=1", "tier", "eu-compliant", "")]
    public async Task What_is_not_known_is_named_and_not_ignored(string address, string name, string value, string chip)
    {
        var page = await site.PageAsync(address);
        var notice = Assert.Single(page.QuerySelectorAll("#results .notice[data-unknown]"));
        Assert.Equal(name, notice.GetAttribute("data-unknown"));
        Assert.Contains($"“{value}”", notice.TextContent, StringComparison.Ordinal);
        Assert.Equal(chip.Length > 0 ? 1 : 0, page.QuerySelectorAll(".chips a").Length);
        Assert.NotNull(page.QuerySelector("meta[name=robots][content*=noindex]"));
    }

    [Fact]
    public async Task The_sorted_column_says_so()
    {
        var page = await site.PageAsync("/?sort=training");
        var sorted = Assert.Single(page.QuerySelectorAll("th[aria-sort]"));
        Assert.Equal("/?sort=training", sorted.QuerySelector("a")?.GetAttribute("href"));
    }
}
