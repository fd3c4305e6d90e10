using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using InferCheck.Model;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Features.Chains;

[Collection(SiteCollection.Name)]
public sealed class ChainTests(SiteFixture site)
{
    private const string ThreeHops = "/chain/?via=eden-ai,amazon-bedrock&upstream=anthropic";

    private static readonly Catalog Real = RealContent.Catalog;

    [Theory]
    [InlineData("/chain/")]
    [InlineData("/chain/?via=openrouter")]
    [InlineData("/chain/?upstream=anthropic")]
    [InlineData("/chain/?via=openrouter&upstream=deepseek")]
    [InlineData(ThreeHops)]
    [InlineData("/chain/?via=openrotuer&upstream=deepseek")]
    public async Task The_page_keeps_the_rules_of_all_pages(string address) => PageRules.Hold(await site.PageAsync(address));

    [Fact]
    public async Task Every_hop_has_a_card_with_entity_country_retention_training_and_agreement()
    {
        var page = await site.PageAsync(ThreeHops);
        Assert.Equal(["eden-ai", "amazon-bedrock", "anthropic"], page.QuerySelectorAll("ol.chain > li").Select(card => card.Id));
        foreach (var card in page.QuerySelectorAll("ol.chain > li"))
        {
            Assert.Contains("Country of the seat", card.TextContent, StringComparison.Ordinal);
            Assert.All(["legal-entity", "retention", "training", "dpa"], topic => Assert.True(card.QuerySelector($"[data-topic={topic}] blockquote") is not null
                || card.QuerySelector($"[data-topic={topic}]")!.TextContent.Contains("open here", StringComparison.Ordinal)));
        }
    }

    [Theory]
    [InlineData("data-residency", "anthropic", "stated", "outside-eu")]
    [InlineData("training", "eden-ai", "stated", "by-default")]
    [InlineData("retention", "eden-ai", "stated", "unspecified")]
    [InlineData("zero-retention", "anthropic", "stated", "on-request")]
    [InlineData("transfer-mechanism", "eden-ai", "silent", "")]
    public async Task The_weakest_link_of_three_hops_is_named(string topic, string hop, string standing, string value)
    {
        var weakest = (await site.PageAsync(ThreeHops)).GetElementById(topic)!.QuerySelectorAll(".weak:not(.stated)")
            .Single(link => link.GetAttribute("data-hop") == hop);
        Assert.Equal((standing, value), (weakest.GetAttribute("data-standing"), weakest.GetAttribute("data-value") ?? ""));
    }

    /// <summary>Worked out once more from the files, the simple way.</summary>
    [Theory]
    [InlineData("eden-ai", "amazon-bedrock", "anthropic")]
    [InlineData("sap-generative-ai-hub", "azure-openai", "openai")]
    [InlineData("openrouter", "google-vertex-ai", "anthropic")]
    [InlineData("cursor", "deepinfra", "deepseek")]
    public async Task The_weakest_link_agrees_with_the_files(params string[] hops)
    {
        var page = await site.PageAsync($"/chain/?via={hops[0]},{hops[1]}&upstream={hops[2]}");
        foreach (var topic in Real.Vocabulary.Topics.Where(topic => topic.Type == TopicType.Choice && topic.Values.Any(value => value.Tone == "bad")))
        {
            if (page.GetElementById(topic.Key) is null)
            {
                Assert.All(hops, hop => Assert.Empty(ClaimsOf(hop, topic)));
                Assert.Contains(topic.Label.English, page.GetElementById("not-looked-at")!.TextContent, StringComparison.Ordinal);
                continue;
            }

            var places = hops.Select((hop, place) => Place(hop, topic, place == 0 ? null : hops[place - 1])).ToList();
            Assert.Equal(hops.Where((_, hop) => places[hop] == places.Max()), Hops(page, topic.Key, ".weak:not(.stated)"));
            var stated = places.Where(place => place / 2 < topic.Values.Count).ToList();
            var worstStated = places.Max() / 2 < topic.Values.Count || stated.Count == 0 ? [] : hops.Where((_, hop) => places[hop] == stated.Max());
            Assert.Equal(worstStated, Hops(page, topic.Key, ".weak.stated"));
        }
    }

    [Fact]
    public async Task Whatever_is_stated_is_quoted()
    {
        var page = await site.PageAsync(ThreeHops);
        Assert.All(page.QuerySelectorAll("#weakest ~ table .weak[data-value]:not([data-value=''])"),
            link => Assert.NotEmpty(link.QuerySelectorAll("figure.quote")));
    }

    [Fact]
    public async Task Silence_and_contradiction_are_said_as_such()
    {
        var page = await site.PageAsync("/chain/?via=helicone&upstream=moonshot-ai");
        Assert.Equal(["silent", "disputed"], page.QuerySelectorAll("#training .weak").Select(link => link.GetAttribute("data-standing")));
        Assert.Contains("Documents disagree", page.GetElementById("training")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Documents silent", page.GetElementById("training")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("eden-ai", "mistral", "named")]
    [InlineData("google-vertex-ai", "anthropic", "named")]
    [InlineData("cloudflare-workers-ai", "replicate", "linked")]
    [InlineData("kimi-for-coding", "deepseek", "unnamed")]
    [InlineData("openrouter", "deepseek", "others")]
    [InlineData("cortecs", "deepseek", "others")]
    [InlineData("evroc", "deepseek", "open")]
    [InlineData("azure-openai", "openai", "ruledout")]
    public async Task A_pair_says_on_what_ground_it_stands(string via, string upstream, string ground)
    {
        var page = await site.PageAsync($"/chain/?via={via}&upstream={upstream}");
        Assert.Equal(ground, page.QuerySelector("[data-ground]")!.GetAttribute("data-ground"));
        Assert.NotEqual("", page.QuerySelector("[data-ground]")!.TextContent.Trim());
    }

    [Fact]
    public async Task Known_pairs_are_offered_first_and_others_with_a_note()
    {
        var page = await site.PageAsync("/chain/?via=eden-ai");
        var groups = page.QuerySelectorAll("select[name=upstream] optgroup");
        Assert.Equal(["Known from the profiles", "Others (shown with a note)"], groups.Select(group => group.GetAttribute("label")));
        Assert.Equal(8, groups[0].QuerySelectorAll("option").Length);
        Assert.NotNull(page.QuerySelector("main a.pick[href='/chain/?via=eden-ai&upstream=mistral']"));
        Assert.NotNull((await site.PageAsync("/chain/?via=eden-ai&upstream=amazon-bedrock")).QuerySelector($"a.pick[href='{ThreeHops}']"));
        Assert.Equal(site.Site.Content.Store.Hops.All().Count, (await site.PageAsync("/chain/")).QuerySelectorAll("#pairs ~ dl dd a").Length);
    }

    /// <summary>Behind a company outside the EEA, what a host offers to customers in the EU is no answer; behind one inside it is.</summary>
    [Theory]
    [InlineData("/chain/?via=openrouter&upstream=openai", "no", true)]
    [InlineData("/chain/?via=eden-ai&upstream=openai", "yes", false)]
    public async Task Of_the_second_hop_the_first_is_the_customer(string address, string isInEea, bool isOpen)
    {
        var hop = (await site.PageAsync(address)).GetElementById("openai")!;
        Assert.Equal(isInEea, hop.QuerySelector(".customer")!.GetAttribute("data-eea"));
        Assert.All(["legal-entity", "dpa"], topic =>
            Assert.Equal(isOpen, hop.QuerySelector($"[data-topic={topic}]")!.TextContent.Contains("open here", StringComparison.Ordinal)));
        Assert.DoesNotContain("open here", hop.QuerySelector("[data-topic=training]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unknown_names_are_said_with_the_nearest()
    {
        var page = await site.PageAsync("/chain/?via=opnrouter&upstream=deepseek");
        Assert.Equal("/chain/?via=openrouter&upstream=deepseek", page.QuerySelector("[data-unknown=opnrouter] a")!.GetAttribute("href"));
        using var nothing = await site.Client.GetAsync("/chain/?via=qqqqq");
        Assert.Equal(HttpStatusCode.NotFound, nothing.StatusCode);
    }

    [Fact]
    public async Task A_chain_that_is_too_long_says_what_it_leaves_out()
    {
        var page = await site.PageAsync("/chain/?via=eden-ai,cortecs,portkey,requesty,openrouter&upstream=deepseek");
        Assert.Equal(["eden-ai", "cortecs", "portkey", "requesty", "deepseek"], page.QuerySelectorAll("ol.chain > li").Select(card => card.Id));
        Assert.Contains("OpenRouter", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?upstream=deepseek&via=openrouter", "?via=openrouter&upstream=deepseek")]
    [InlineData("?via=eden-ai&via=amazon-bedrock&via=&upstream=anthropic", "?via=eden-ai,amazon-bedrock&upstream=anthropic")]
    [InlineData("?via=openrouter,openrouter&upstream=deepseek&x=1", "?via=openrouter&upstream=deepseek")]
    [InlineData("?via=openrouter,deepseek&upstream=deepseek", "?via=openrouter&upstream=deepseek")]
    [InlineData("?via=openrouter&upstream=", "?via=openrouter")]
    public async Task There_is_one_address_for_a_chain(string asked, string canonical)
    {
        using var answer = await site.Client.GetAsync("/chain/" + asked);
        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal("/chain/" + canonical, answer.Headers.Location!.OriginalString);
    }

    private static IEnumerable<string?> Hops(IHtmlDocument page, string topic, string links) =>
        page.GetElementById(topic)!.QuerySelectorAll(links).Select(link => link.GetAttribute("data-hop"));

    private static List<Claim> ClaimsOf(string slug, Topic topic) =>
        [.. Real.Providers.Single(provider => provider.Slug == slug).Claims.Where(claim => claim.Topic!.Value == topic.Key)];

    /// <summary>
    /// Twice the place of the worst value, one more under conditions; open hops stand behind all values, and what is said to customers in the EU is
    /// open behind a company that is not known to be in the EEA.
    /// </summary>
    private static int Place(string slug, Topic topic, string? via)
    {
        var claims = ClaimsOf(slug, topic);
        if (topic.ForEuCustomers && via is not null && !IsInEea(via))
        {
            return topic.Values.Count * 2;
        }

        var values = topic.Values.Select(value => value.Key).ToList();
        var stated = claims.Where(claim => claim.Values.Count > 0)
            .Select(claim => values.IndexOf(claim.Values[0].Value) * 2 + (claim.Conditions.Count > 0 ? 1 : 0)).ToList();
        return claims.Exists(claim => claim.Is(Statuses.Conflicting)) || stated.Count == 0 ? values.Count * 2 : stated.Max();
    }

    private static bool IsInEea(string slug) =>
        Real.Providers.Single(provider => provider.Slug == slug).Claims.Where(claim => claim.Topic!.Value == "legal-entity" && claim.Values.Count > 0)
            .Select(claim => Real.Vocabulary.FindCountry(claim.Country?.Value)?.Eea == true).ToList() is { Count: > 0 } known && !known.Contains(false);
}
