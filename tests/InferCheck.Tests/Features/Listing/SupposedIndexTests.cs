using System.Net;
using AngleSharp.Dom;
using InferCheck.Matching;
using InferCheck.Site.Asking;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Features.Listing;

/// <summary>The index under suppositions, over two profiles whose claims are known; the labels over all.</summary>
[Collection(SiteCollection.Name)]
public sealed class SupposedIndexTests(SiteFixture real, SampleSiteFixture fixture) : IClassFixture<SampleSiteFixture>
{
    private readonly HostedSite site = fixture.Site;

    [Theory]
    [InlineData("/?suppose=no-dpf", "met: other sample")]
    [InlineData("/?dpa=published&suppose=silence-is-no", "not-read: other | not-met: sample")]
    [InlineData("/?dpa=published&suppose=no-dpf", "not-read: other | not-stated: sample")]
    [InlineData("/?data-residency=eu-only&suppose=silence-is-no", "not-read: other | disputed: sample")]
    [InlineData("/?dpa=published&suppose=no-dpf,silence-is-no", "not-read: other | not-met: sample")]
    [InlineData("/?without=amazon-web-services", "not-read: other | not-met: sample")]
    [InlineData("/?without=cloudflare", "not-read: other sample")]
    [InlineData("/?retention=limited&without=cloudflare", "not-read: other sample")]
    [InlineData("/?retention=limited&without=amazon-web-services,cloudflare", "not-read: other | not-met: sample")]
    public async Task Each_provider_stands_in_its_list(string address, string lists)
    {
        var page = await site.PageAsync(address);
        Assert.Equal(lists, string.Join(" | ", new[] { "met", "only-if", "not-read", "not-stated", "disputed", "not-met" }
            .Select(id => (Id: id, Rows: page.QuerySelectorAll($"#{id} [data-provider]").Select(row => row.GetAttribute("data-provider"))
                .Order(StringComparer.Ordinal).ToList()))
            .Where(list => list.Rows.Count > 0).Select(list => $"{list.Id}: {string.Join(' ', list.Rows)}")));
        PageRules.Hold(page);
    }

    [Theory]
    [InlineData("/?dpa=published&suppose=silence-is-no", "/providers/sample/#dpa", "because it is supposed: the documents read are silent")]
    [InlineData("/?without=amazon-web-services", "/providers/sample/#named-subprocessors", "because it is supposed: Amazon Web Services is among")]
    public async Task The_reason_says_that_it_is_supposed(string address, string claim, string reason)
    {
        var page = await site.PageAsync(address);
        var link = Assert.Single(page.QuerySelectorAll($"#not-met a[href='{claim}']"));
        Assert.Contains(reason, link.Closest("li")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull((await site.PageAsync(claim.Split('#')[0])).GetElementById(claim.Split('#')[1]));
    }

    /// <summary>What a reason says of one question must not be what another is answered from memory.</summary>
    [Fact]
    public async Task Reasons_of_one_supposition_are_not_shown_for_another()
    {
        foreach (var (key, name) in new[] { ("cloudflare", "Cloudflare"), ("google", "Google"), ("cloudflare", "Cloudflare") })
        {
            Assert.Contains($"without {name}", (await site.PageAsync($"/?without={key}")).QuerySelector("#not-read")!.TextContent, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("supposed", (await site.PageAsync("/?dpa=published")).QuerySelector("#results")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/?suppose=no-dpf", "/")]
    [InlineData("/?dpa=published&suppose=no-dpf,silence-is-no", "/?dpa=published")]
    [InlineData("/?training=never&without=google", "/?training=never")]
    public async Task It_is_said_on_top_with_the_way_back_and_can_be_taken_away(string address, string plain)
    {
        var page = await site.PageAsync(address);
        var notice = page.QuerySelector("main > #supposed")!;
        Assert.Equal(plain, notice.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("not today’s state", notice.TextContent, StringComparison.Ordinal);
        Assert.True(notice.CompareDocumentPosition(page.QuerySelector("h1")!).HasFlag(DocumentPositions.Following));
        Assert.NotNull(page.QuerySelector("meta[name=robots][content*=noindex]"));
        Assert.Equal(address.Split('=', ',').Count(word => word is "no-dpf" or "silence-is-no" or "google"),
            page.QuerySelectorAll(".chips a").Count(chip => chip.TextContent.Contains("Supposed", StringComparison.Ordinal)));
        Assert.NotEmpty(page.QuerySelectorAll(".suppose input[checked]"));
        Assert.Null((await site.PageAsync(plain)).QuerySelector("#supposed"));
    }

    [Theory]
    [InlineData("/?suppose=silence-is-no,no-dpf", "/?suppose=no-dpf,silence-is-no")]
    [InlineData("/?suppose=no-dpf&suppose=silence-is-no&without=", "/?suppose=no-dpf,silence-is-no")]
    [InlineData("/?suppose=&without=", "/")]
    [InlineData("/?without=google,amazon-web-services", "/?without=amazon-web-services,google")]
    public async Task One_address_a_supposition(string address, string canonical)
    {
        using var answer = await site.Client.GetAsync(address);
        Assert.Equal((HttpStatusCode.MovedPermanently, canonical), (answer.StatusCode, answer.Headers.Location!.ToString()));
    }

    [Theory]
    [InlineData("/?suppose=no-dfp", "suppose")]
    [InlineData("/?suppose=no-dpf,everything", "suppose")]
    [InlineData("/?without=%3Cscript%3E", "without")]
    [InlineData("/providers/sample/?suppose=no-dfp", "suppose")]
    [InlineData("/providers/sample/?without=%27%22%3E%3Cb%3E", "without")]
    [InlineData("/providers/sample/paper/?suppose=nothing", "suppose")]
    [InlineData("/compare/?p=sample&p=other&suppose=nothing", "suppose")]
    public async Task What_cannot_be_supposed_is_named(string address, string name)
    {
        var page = await site.PageAsync(address);
        Assert.Equal(name, Assert.Single(page.QuerySelectorAll(".notice[data-unknown]")).GetAttribute("data-unknown"));
        Assert.NotNull(page.QuerySelector("meta[name=robots][content*=noindex]"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/providers/sample/")]
    [InlineData("/providers/sample/paper/")]
    [InlineData("/compare/")]
    [InlineData("/policy.yaml")]
    [InlineData("/api/v1/match/")]
    public async Task Many_and_long_suppositions_are_no_fault_of_ours(string path)
    {
        var many = string.Join('&', Enumerable.Range(0, 200).Select(number => $"suppose=x{number}&without=y{number}"));
        foreach (var query in new[] { many, $"suppose={new string('x', 3_000)}", "suppose=%EF%BF%BF%00", "without=%0a%0d", "suppose=no-dpf%2Csilence-is-no" })
        {
            using var answer = await site.Client.GetAsync($"{path}?{query}");
            Assert.InRange((int)answer.StatusCode, 200, 499);
        }
    }

    /// <summary>A label of today beside a supposed row would be taken for the supposed one.</summary>
    [Fact]
    public async Task The_labels_shown_are_the_supposed_ones_and_in_their_order()
    {
        var store = real.Site.Content.Store;
        var tiers = TierMatch.OfAll(store.Vocabulary.Tiers, store.Index, Supposed.Of(store.Vocabulary, ["no-dpf", "silence-is-no"], []));
        var page = await real.PageAsync("/?suppose=no-dpf,silence-is-no");
        var rows = page.QuerySelectorAll("#met tr[data-provider]").Select(row =>
            (Slug: row.GetAttribute("data-provider")!, Label: row.QuerySelector("td.lab .mark")!.GetAttribute("title")!)).ToList();
        Assert.Equal(store.Providers.All().Select(row => (row.Slug, tiers[row.Id - 1]!.Label.English)).Order(), rows.Order());
        var order = store.Vocabulary.Tiers.Select(tier => tier.Label.English).ToList();
        Assert.Equal(rows.Select(row => order.IndexOf(row.Label)).Order(), rows.Select(row => order.IndexOf(row.Label)));
    }

    /// <summary>What remains of presets and labels is told in numbers that the lists behind them have.</summary>
    [Fact]
    public async Task What_remains_is_what_the_links_return()
    {
        var page = await real.PageAsync("/?suppose=no-dpf");
        var lines = page.QuerySelectorAll(".remains tbody tr");
        Assert.Equal(real.Site.Content.Store.Vocabulary.Presets.Count + real.Site.Content.Store.Vocabulary.Tiers.Count, lines.Length);
        foreach (var line in lines)
        {
            var address = line.QuerySelector("a")!.GetAttribute("href")!;
            Assert.Contains("suppose=no-dpf", address, StringComparison.Ordinal);
            var cells = line.QuerySelectorAll("td").Select(cell => cell.TextContent.Trim()).ToList();
            Assert.Equal([Returned(await real.PageAsync(address.Replace("&suppose=no-dpf", "").Replace("suppose=no-dpf&", ""))),
                Returned(await real.PageAsync(address))], cells);
        }
    }

    [Fact]
    public async Task A_comparison_from_a_supposed_list_is_supposed_as_well() =>
        Assert.Equal("no-dpf", (await site.PageAsync("/?suppose=no-dpf"))
            .QuerySelector($"#compare input[name={IndexQueryReader.Suppose}]")!.GetAttribute("value"));

    private static string Returned(AngleSharp.Html.Dom.IHtmlDocument page) =>
        page.QuerySelectorAll("#met [data-provider], #only-if [data-provider]").Length.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
