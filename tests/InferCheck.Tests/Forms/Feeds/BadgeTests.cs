using System.Globalization;
using System.Xml.Linq;
using InferCheck.Site.Forms.Feeds;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Forms.Feeds;

[Collection(SiteCollection.Name)]
public sealed class BadgeTests(SiteFixture fixture)
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Theory]
    [InlineData("good")]
    [InlineData("caution")]
    [InlineData("bad")]
    [InlineData("neutral")]
    public void Every_word_can_be_read(string tone)
    {
        Assert.InRange(Contrast(BadgeImage.Ink, BadgeImage.Colour(tone)), 4.5, 21);
        Assert.InRange(Contrast(BadgeImage.Ink, BadgeImage.Ground), 4.5, 21);
    }

    [Theory]
    [InlineData("#ffffff")]
    [InlineData("#fbfaf6")]
    [InlineData("#14171a")]
    [InlineData("#0d1117")]
    public void The_rim_stands_out_on_light_and_dark_pages(string page) => Assert.InRange(Contrast(BadgeImage.Rim, page), 3, 21);

    [Fact]
    public async Task Every_badge_says_its_label_and_needs_no_style()
    {
        var store = fixture.Site.Content.Store;
        foreach (var provider in store.Providers.All())
        {
            var badge = XDocument.Parse(await fixture.Client.GetStringAsync($"/badge/{provider.Slug}.svg")).Root!;
            var label = store.Vocabulary.Tiers.Single(tier => tier.Key == provider.Tier).Label.English;
            Assert.Contains(provider.Name, badge.Element(Svg + "title")!.Value, StringComparison.Ordinal);
            Assert.Contains(label, badge.Element(Svg + "title")!.Value, StringComparison.Ordinal);
            Assert.Equal(("img", badge.Element(Svg + "title")!.Value), (badge.Attribute("role")!.Value, badge.Attribute("aria-label")!.Value));
            Assert.DoesNotContain(badge.DescendantsAndSelf(), element => element.Name.LocalName is "style" or "script" or "image"
                || element.Attribute("style") is not null);
        }
    }

    [Theory]
    [InlineData("deepseek", "training", "Unless you opt out")]
    [InlineData("deepseek", "dpa", "Documents silent")]
    [InlineData("z-ai", "retention", "Documents disagree")]
    [InlineData("openai", "data-residency", "EU on request, with conditions")]
    public async Task A_topic_can_be_asked_for(string slug, string topic, string said) =>
        Assert.Contains(said, (await fixture.Client.GetStringAsync($"/badge/{slug}.svg?topic={topic}")), StringComparison.Ordinal);

    /// <summary>Where the documents say something, a badge must not say that they are silent.</summary>
    [Fact]
    public async Task A_badge_is_silent_only_where_every_claim_is()
    {
        var topics = fixture.Site.Content.Store.Vocabulary.Topics.Where(topic => topic.HasValues).Select(topic => topic.Key).ToHashSet();
        var partly = fixture.Site.Content.Store.Providers.All().Select(provider => fixture.Site.Content.Store.Providers.Find(provider.Slug)!)
            .SelectMany(profile => profile.Claims.Where(claim => topics.Contains(claim.Topic)).GroupBy(claim => (profile.Provider.Slug, claim.Topic)))
            .Where(claims => claims.First().Status == "not-stated" && claims.Any(claim => claim.Status != "not-stated"))
            .Select(claims => claims.Key).ToList();
        Assert.NotEmpty(partly);
        foreach (var (slug, topic) in partly)
        {
            Assert.DoesNotContain("Documents silent", await fixture.Client.GetStringAsync($"/badge/{slug}.svg?topic={topic}"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_badge_may_be_shown_elsewhere_and_a_page_may_not()
    {
        using var badge = await fixture.Client.GetAsync("/badge/openai.svg");
        Assert.Equal(["cross-origin"], badge.Headers.GetValues("Cross-Origin-Resource-Policy"));
        using var page = await fixture.Client.GetAsync("/");
        Assert.Equal(["same-origin"], page.Headers.GetValues("Cross-Origin-Resource-Policy"));
    }

    [Fact]
    public async Task A_profile_read_twice_holds_a_snippet_of_its_label_to_copy()
    {
        await using var sample = await HostedSite.StartSampleAsync();
        var page = await sample.PageAsync("/providers/sample/");
        var root = sample.Address.GetLeftPart(UriPartial.Authority);
        Assert.Equal([$"[![InferCheck: Not enough read]({root}/badge/sample.svg)]({root}/providers/sample/)",
            $"<a href=\"{root}/providers/sample/\"><img src=\"{root}/badge/sample.svg\" alt=\"InferCheck: Not enough read\" height=\"22\"></a>"],
            Snippets(page));
        Assert.Equal("InferCheck: Not enough read", page.QuerySelector("img[src='/badge/sample.svg']")!.GetAttribute("alt"));
    }

    [Fact]
    public async Task A_draft_offers_no_badge_of_its_label_but_one_of_a_topic()
    {
        var page = await fixture.PageAsync("/providers/deepseek/");
        var root = fixture.Address.GetLeftPart(UriPartial.Authority);
        Assert.Equal($"[![Data residency: Outside the EU]({root}/badge/deepseek.svg?topic=data-residency)]({root}/providers/deepseek/)",
            Snippets(page)[0]);
        Assert.Contains("once a second reader has signed", page.QuerySelector("#follow")!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("img[src='/badge/deepseek.svg']"));
        using var still = await fixture.Client.GetAsync("/badge/deepseek.svg");
        Assert.Equal(System.Net.HttpStatusCode.OK, still.StatusCode);
        foreach (var provider in fixture.Site.Content.Store.Providers.All())
        {
            var snippets = Snippets(await fixture.PageAsync($"/providers/{provider.Slug}/"));
            Assert.All(snippets, snippet => Assert.Contains($"/badge/{provider.Slug}.svg?topic=", snippet, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_draft_without_a_claim_offers_none()
    {
        using var content = new SampleContent();
        content.Replace("providers/other.md", "by: reader, kind: review", "by: ai-draft, kind: draft");
        await using var sample = await HostedSite.StartAsync(content);
        Assert.Empty(Snippets(await sample.PageAsync("/providers/other/")));
    }

    private static List<string> Snippets(AngleSharp.Html.Dom.IHtmlDocument page) => [.. page.QuerySelectorAll(".copy code").Select(code => code.TextContent)];

    /// <summary>As WCAG 2.2 defines it.</summary>
    private static double Contrast(string one, string other)
    {
        var (first, second) = (Luminance(one), Luminance(other));
        return (Math.Max(first, second) + 0.05) / (Math.Min(first, second) + 0.05);
    }

    private static double Luminance(string colour)
    {
        var parts = new[] { 1, 3, 5 }.Select(place => int.Parse(colour.AsSpan(place, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4)).ToArray();
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }
}
