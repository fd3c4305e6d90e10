using System.Globalization;
using System.Net;
using System.Xml.Linq;
using InferCheck.Store;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Forms.Feeds;

[Collection(SiteCollection.Name)]
public sealed class AtomFeedTests(SiteFixture fixture)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private ContentStore Store => fixture.Site.Content.Store;

    [Fact]
    public async Task Every_feed_is_a_valid_feed()
    {
        string[] addresses =
        [
            "/changes.atom", "/changes.atom?material=all", "/watch/deepseek+openai/retention+training.atom", "/watch/all/all.atom",
            .. Store.Vocabulary.Topics.Select(topic => $"/topics/{topic.Key}/changes.atom"),
            .. Store.Providers.All().Select(provider => $"/providers/{provider.Slug}/changes.atom"),
        ];
        foreach (var address in addresses)
        {
            var feed = await FeedAsync(address);
            Assert.Equal(Atom + "feed", feed.Name);
            Assert.Equal(fixture.Address.GetLeftPart(UriPartial.Authority) + address, Link(feed, "self"));
            Assert.NotEmpty(feed.Elements(Atom + "author").Elements(Atom + "name"));
            AssertDated(feed);
            Assert.All(feed.Elements(Atom + "entry"), AssertDated);
            var ids = feed.DescendantsAndSelf().Elements(Atom + "id").Select(id => id.Value).ToList();
            Assert.Equal(ids.Count, ids.Distinct().Count());
            Assert.All(ids, id => Assert.Matches(@"^tag:infercheck\.github\.io,2026:[a-z0-9./?=+-]+$", id));
        }
    }

    [Fact]
    public async Task Every_entry_opens_a_page_that_holds_what_it_names()
    {
        var entries = (await FeedAsync("/changes.atom?material=all")).Elements(Atom + "entry").ToList();
        Assert.NotEmpty(entries);
        foreach (var pages in entries.Select(entry => new Uri(Link(entry, "alternate"))).Distinct().GroupBy(page => page.AbsolutePath).Take(12))
        {
            var page = await fixture.PageAsync(pages.Key);
            Assert.All(pages, address => Assert.NotNull(page.GetElementById(address.Fragment[1..])));
        }
    }

    [Fact]
    public async Task An_entry_says_what_was_what_is_and_in_whose_words()
    {
        var entry = (await FeedAsync("/topics/training/changes.atom?material=all")).Elements(Atom + "entry")
            .Single(item => item.Element(Atom + "id")!.Value.EndsWith("change/alibaba-model-studio/2026-11-20/training", StringComparison.Ordinal));
        Assert.Equal("Alibaba Cloud Model Studio (Qwen): Training on your data: Never → Only with permission", entry.Element(Atom + "title")!.Value);
        var content = entry.Element(Atom + "content")!;
        Assert.Equal("html", content.Attribute("type")!.Value);
        Assert.Contains("from “Never” to “Only with permission”", content.Value, StringComparison.Ordinal);
        Assert.Contains("unless you separately provide your consent", content.Value, StringComparison.Ordinal);
        Assert.Contains("<a href=\"https://www.alibabacloud.com/", content.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_no_buyer_has_to_know_is_left_out_unless_asked_for()
    {
        Assert.DoesNotContain("change/minimax/2026-11-20/payments", await TextAsync("/providers/minimax/changes.atom"), StringComparison.Ordinal);
        Assert.Contains("change/minimax/2026-11-20/payments", await TextAsync("/providers/minimax/changes.atom?material=all"), StringComparison.Ordinal);
        Assert.DoesNotContain("bank transfer", await TextAsync("/changes/"), StringComparison.Ordinal);
        Assert.Contains("bank transfer", await TextAsync("/changes/?material=all"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/watch/openai+mistral/retention.atom", "/watch/mistral+openai/retention.atom")]
    [InlineData("/watch/mistral%2Bopenai/training+retention.ics", "/watch/mistral+openai/retention+training.ics")]
    [InlineData("/watch/openai+openai/all.ics", "/watch/openai/all.ics")]
    [InlineData("/watch/OpenAI/all.ics", "/watch/openai/all.ics")]
    [InlineData("/watch/openai/all.ics?x=1", "/watch/openai/all.ics")]
    [InlineData("/changes.atom?material=none", "/changes.atom")]
    [InlineData("/changes/?since=1", "/changes/")]
    [InlineData("/badge/openai.svg?x=1", "/badge/openai.svg")]
    public async Task One_selection_has_one_address(string asked, string address)
    {
        using var answer = await fixture.Client.GetAsync(asked);
        Assert.Equal((HttpStatusCode.MovedPermanently, address), (answer.StatusCode, answer.Headers.Location!.OriginalString));
        Assert.Equal(HttpStatusCode.OK, (await fixture.Client.GetAsync(address)).StatusCode);
    }

    [Theory]
    [InlineData("/watch/opnai+mistral/retention.atom", "There is no “opnai”. Perhaps “openai” was meant.")]
    [InlineData("/watch/mistral/retention+trainig.ics", "There is no “trainig”. Perhaps “training” was meant.")]
    [InlineData("/watch/?p=opnai&t=training", "There is no “opnai”. Perhaps “openai” was meant.")]
    [InlineData("/providers/nobody-at-all/changes.atom", "There is no “nobody-at-all”.")]
    [InlineData("/topics/weather/changes.atom", "There is no “weather”.")]
    [InlineData("/badge/nobody-at-all.svg", "There is no “nobody-at-all”.")]
    [InlineData("/badge/openai.svg?topic=weather", "There is no “weather”.")]
    [InlineData("/watch/<b>x/all.atom", "There is no “&lt;b&gt;x”.")]
    public async Task A_name_that_stands_for_nothing_is_named(string address, string said)
    {
        using var answer = await fixture.Client.GetAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains(said, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/watch/?p=openai&p=mistral&t=training&as=ics", "/watch/mistral+openai/training.ics")]
    [InlineData("/watch/?p=openai", "/watch/openai/all.atom")]
    [InlineData("/watch/?t=training&as=nonsense", "/watch/all/training.atom")]
    [InlineData("/watch/", "/changes/")]
    public async Task The_form_leads_to_the_address(string asked, string address)
    {
        using var answer = await fixture.Client.GetAsync(asked);
        Assert.Equal((HttpStatusCode.Redirect, address), (answer.StatusCode, answer.Headers.Location!.OriginalString));
    }

    [Theory]
    [InlineData("/changes.atom", "application/xml")]
    [InlineData("/topics/training/changes.atom", "application/xml")]
    [InlineData("/providers/openai/changes.atom", "application/xml")]
    [InlineData("/watch/openai/all.ics", "text/calendar")]
    [InlineData("/badge/openai.svg", "image/svg+xml")]
    public async Task Whoever_asks_again_is_told_that_nothing_changed(string address, string type)
    {
        using var first = await fixture.Client.GetAsync(address);
        Assert.Equal((type, "utf-8"), (first.Content.Headers.ContentType!.MediaType, first.Content.Headers.ContentType.CharSet));
        Assert.Equal("*", first.Headers.GetValues("Access-Control-Allow-Origin").Single());
        using var again = new HttpRequestMessage(HttpMethod.Get, address);
        again.Headers.TryAddWithoutValidation("If-None-Match", first.Headers.ETag!.ToString());
        using var second = await fixture.Client.SendAsync(again);
        Assert.Equal((HttpStatusCode.NotModified, 0), (second.StatusCode, (await second.Content.ReadAsByteArrayAsync()).Length));
        using var head = await fixture.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, address));
        Assert.Equal((HttpStatusCode.OK, first.Headers.ETag), (head.StatusCode, head.Headers.ETag));
    }

    private static void AssertDated(XElement element)
    {
        Assert.NotEmpty(element.Element(Atom + "id")!.Value);
        Assert.NotEmpty(element.Element(Atom + "title")!.Value);
        Assert.Matches(@"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$", element.Element(Atom + "updated")!.Value);
        Assert.True(DateTimeOffset.TryParse(element.Element(Atom + "updated")!.Value, CultureInfo.InvariantCulture, out _));
    }

    private static string Link(XElement element, string relation) =>
        element.Elements(Atom + "link").Single(link => link.Attribute("rel")!.Value == relation).Attribute("href")!.Value;

    private async Task<XElement> FeedAsync(string address) => XDocument.Parse(await TextAsync(address)).Root!;

    private async Task<string> TextAsync(string address)
    {
        using var answer = await fixture.Client.GetAsync(address);
        Assert.True(answer.StatusCode is HttpStatusCode.OK, $"{address} answers {(int)answer.StatusCode}");
        return await answer.Content.ReadAsStringAsync();
    }
}
