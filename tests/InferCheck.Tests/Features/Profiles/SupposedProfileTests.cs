using System.Net;
using AngleSharp.Dom;
using InferCheck.Matching;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Features.Profiles;

/// <summary>One profile, its paper and a comparison under suppositions.</summary>
[Collection(SiteCollection.Name)]
public sealed class SupposedProfileTests(SiteFixture site)
{
    private InferCheck.Store.ContentStore Store => site.Site.Content.Store;

    private Supposed All => Supposed.Of(Store.Vocabulary, [.. Store.Vocabulary.Suppositions.Select(supposition => supposition.Key)], []);

    /// <summary>Providers whose label or seat a supposition changes, and one of each vendor that is a company itself.</summary>
    private IReadOnlyList<string> Moved
    {
        get
        {
            var then = TierMatch.OfAll(Store.Vocabulary.Tiers, Store.Index, All);
            return [.. Store.Providers.All().Where(row => then[row.Id - 1]!.Key != row.Tier).Select(row => row.Slug).Take(4), "openai", "azure-openai"];
        }
    }

    [Fact]
    public async Task A_profile_says_it_on_top_and_shows_the_supposed_label()
    {
        Assert.True(Moved.Count > 2);
        foreach (var slug in Moved)
        {
            var page = await site.PageAsync($"/providers/{slug}/?suppose=no-dpf,silence-is-no");
            PageRules.Hold(page);
            var profile = Store.Providers.Find(slug)!;
            var tier = TierMatch.Of(Store.Vocabulary.Tiers, [.. profile.Claims.Select(claim => claim.ToFact())], All)!;
            Assert.Equal($"/providers/{slug}/", page.QuerySelector("main > #supposed a")!.GetAttribute("href"));
            Assert.Equal(tier.Label.English, page.QuerySelector($".verdict .tier-{tier.Tone} .mark")!.TextContent);
            Assert.Equal(tier.Label.English, page.QuerySelectorAll(".why-tier > ol > li > b")[^1].TextContent);
            Assert.NotNull(page.QuerySelector("meta[name=robots][content*=noindex]"));
            Assert.Empty(page.QuerySelectorAll($"link[rel=alternate][type='text/markdown'], meta[property='og:image'][content*='{slug}']"));
            var moved = profile.Claims.Where(claim => claim.ToFact().IsSilent || claim.Values.Contains("dpf"));
            Assert.Equal(moved.Select(claim => claim.Topic).Distinct().Order(),
                page.QuerySelectorAll("[data-supposed]").Select(line => line.GetAttribute("data-supposed")!).Distinct().Order());
        }
    }

    [Fact]
    public async Task The_answers_on_top_count_as_is_supposed()
    {
        foreach (var slug in Moved)
        {
            var (plain, page) = (await site.PageAsync($"/providers/{slug}/"), await site.PageAsync($"/providers/{slug}/?suppose=silence-is-no"));
            foreach (var topic in Store.Vocabulary.Answers)
            {
                var facts = Store.Providers.Find(slug)!.Facts(topic.Key);
                var (today, then) = (Answer(plain, topic.Key), Answer(page, topic.Key));
                if (facts.Count > 0 && facts.All(fact => fact.IsSilent))
                {
                    Assert.NotNull(then.QuerySelector(".mark.m-not"));
                    Assert.Contains("because it is supposed", then.TextContent, StringComparison.Ordinal);
                }
                else if (!facts.Any(fact => fact.IsSilent))
                {
                    Assert.Equal(today.InnerHtml, then.InnerHtml);
                }
            }
        }

        static IElement Answer(IDocument page, string topic) => page.QuerySelector($".answers dt a[href='#{topic}']")!.Closest("div")!.QuerySelector("dd")!;
    }

    [Fact]
    public async Task A_seat_in_the_United_States_has_no_decision_behind_it()
    {
        var page = await site.PageAsync("/providers/openai/?suppose=no-dpf");
        Assert.Contains("no longer stands", page.QuerySelector("#seat")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("#seat .mark.m-not"));
        Assert.NotNull(page.QuerySelector(".facts a[href='#seat'] > .mark.m-not"));
        Assert.Null((await site.PageAsync("/providers/mistral/?suppose=no-dpf")).QuerySelector("#seat .cond"));
    }

    [Fact]
    public async Task A_company_that_drops_out_is_named_on_the_profile_that_rests_on_it()
    {
        Assert.Contains("Microsoft", (await site.PageAsync("/providers/azure-openai/?without=microsoft")).QuerySelector("#supposed")!.TextContent,
            StringComparison.Ordinal);
        var link = (await site.PageAsync("/providers/openai/")).QuerySelector("#named-subprocessors ~ ul a[href*='without=microsoft']")!;
        Assert.Equal("/?without=microsoft", link.GetAttribute("href"));
    }

    [Theory]
    [InlineData("/providers/openai/?suppose=silence-is-no,no-dpf", "/providers/openai/?suppose=no-dpf,silence-is-no")]
    [InlineData("/providers/openai/?suppose=no-dpf&utm=1", "/providers/openai/?suppose=no-dpf")]
    [InlineData("/providers/openai/?suppose=", "/providers/openai/")]
    [InlineData("/providers/openai/paper/?utm=1&suppose=no-dpf", "/providers/openai/paper/?suppose=no-dpf")]
    [InlineData("/providers/openai/paper.md?suppose=silence-is-no,no-dpf", "/providers/openai/paper.md?suppose=no-dpf,silence-is-no")]
    [InlineData("/compare/?suppose=no-dpf&p=openai", "/compare/?p=openai&suppose=no-dpf")]
    public async Task One_address_a_supposition(string address, string canonical)
    {
        using var answer = await site.Client.GetAsync(address);
        Assert.Equal((HttpStatusCode.MovedPermanently, canonical), (answer.StatusCode, answer.Headers.Location!.ToString()));
    }

    [Fact]
    public async Task A_paper_says_it_on_top_in_every_form()
    {
        const string Asked = "?suppose=no-dpf,silence-is-no";
        var page = await site.PageAsync($"/providers/assemblyai/paper/{Asked}");
        Assert.NotNull(page.QuerySelector("main > #supposed + .paper"));
        Assert.Contains("EU-US Data Privacy Framework", page.QuerySelector(".supposed-claim")!.TextContent, StringComparison.Ordinal);
        var (markdown, table) = (page.QuerySelectorAll("a[download]")[0].GetAttribute("href")!, page.QuerySelectorAll("a[download]")[1].GetAttribute("href")!);
        Assert.EndsWith(Asked, markdown, StringComparison.Ordinal);
        Assert.Contains("Supposed: The EU-US framework falls; Silence counts as no.", await site.Client.GetStringAsync(markdown), StringComparison.Ordinal);
        var lines = (await site.Client.GetStringAsync(table)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1);
        Assert.All(lines.Where(line => line.Contains("Article", StringComparison.Ordinal)),
            line => Assert.Contains("not today’s state", line, StringComparison.Ordinal));
        Assert.DoesNotContain("upposed", await site.Client.GetStringAsync("/providers/assemblyai/paper.csv"), StringComparison.Ordinal);
        using var unknown = await site.Client.GetAsync("/providers/assemblyai/paper.md?suppose=no-dfp");
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }

    [Fact]
    public async Task A_comparison_decides_as_the_index_does()
    {
        const string Asked = "preset=eu-with-safeguards&suppose=no-dpf,silence-is-no&without=microsoft";
        var index = await site.PageAsync($"/?{Asked}");
        var slugs = new[] { "openai", "assemblyai", "mistral", "azure-openai" };
        var page = await site.PageAsync($"/compare/?{string.Join('&', slugs.Select(slug => $"p={slug}"))}&{Asked}");
        PageRules.Hold(page);
        Assert.NotNull(page.QuerySelector("main > #supposed"));
        var lists = slugs.Select(slug => index.QuerySelector($"section.group [data-provider={slug}]")!.Closest("section.group")!.Id);
        Assert.Equal(lists, page.QuerySelectorAll("tr.short td").Select(cell => cell.QuerySelector("[data-outcome]")!.GetAttribute("data-outcome")));
    }
}
