using System.Net;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Features.Comparing;

/// <summary>Whoever has three questions gets a comparison of three topics.</summary>
[Collection(SiteCollection.Name)]
public sealed class TopicChoiceTests(SiteFixture site)
{
    private const string Two = "/compare/?p=openai&p=mistral";

    [Fact]
    public async Task Summary_and_details_hold_only_what_was_chosen()
    {
        var page = await site.PageAsync(Two + "&preset=strict-eu&topic=training&topic=retention");
        PageRules.Hold(page);
        Assert.Equal(["training", "retention"], page.QuerySelectorAll("[data-summary]").Select(row => row.GetAttribute("data-summary")));
        Assert.Equal(["training", "retention"], page.QuerySelectorAll("tr[data-likeness]").Select(row => row.Id));
    }

    /// <summary>Every link and form of the page keeps what was chosen.</summary>
    [Fact]
    public async Task The_choice_is_kept()
    {
        var page = await site.PageAsync(Two + "&topic=training");
        Assert.All(page.QuerySelectorAll(".switch a"), link => Assert.Contains("&topic=training", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Equal("training", page.QuerySelector("form.choose input[name=topic]")!.GetAttribute("value"));
        var form = page.QuerySelector("form.topics")!;
        Assert.Equal(("get", "/compare/"), (form.GetAttribute("method"), form.GetAttribute("action")));
        Assert.Equal(["openai", "mistral"], form.QuerySelectorAll("input[name=p]").Select(input => input.GetAttribute("value")));
        Assert.Equal(["training"], form.QuerySelectorAll("input[checked]").Select(box => box.GetAttribute("value")));
        Assert.Equal(site.Site.Content.Store.Vocabulary.Topics.Select(topic => topic.Key), form.QuerySelectorAll("input[type=checkbox]")
            .Select(box => box.GetAttribute("value")));
        Assert.Equal(Two, form.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Unknown_topics_are_said_with_the_nearest_and_the_rest_is_compared()
    {
        var page = await site.PageAsync(Two + "&topic=retention&topic=trainign");
        PageRules.Hold(page);
        Assert.Equal(Two + "&topic=training&topic=retention", page.QuerySelector("[data-unknown-topic=trainign] a")!.GetAttribute("href"));
        Assert.Equal(["retention"], page.QuerySelectorAll("[data-summary]").Select(row => row.GetAttribute("data-summary")));
    }

    [Fact]
    public async Task Nothing_but_unknown_topics_compares_all()
    {
        var page = await site.PageAsync(Two + "&topic=%3Cb%3Ex");
        Assert.Equal("<b>x", page.QuerySelector("[data-unknown-topic]")!.GetAttribute("data-unknown-topic"));
        Assert.InRange(page.QuerySelectorAll("[data-summary]").Length, 10, 60);
    }

    [Theory]
    [InlineData("&topic=retention&topic=training", "&topic=training&topic=retention")]
    [InlineData("&topic=retention,training,retention", "&topic=training&topic=retention")]
    [InlineData("&topic=training&only=differences", "&only=differences&topic=training")]
    [InlineData("&topic=&topic=Training", "&topic=training")]
    [InlineData("&topic=%00x%0A&topic=training", "&topic=training&topic=x")]
    [InlineData("&topic=a&topic=b&topic=c&topic=d", "&topic=a&topic=b&topic=c")]
    public async Task There_is_one_address_for_a_choice(string asked, string canonical)
    {
        using var answer = await site.Client.GetAsync(Two + asked);
        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal(Two + canonical, answer.Headers.Location!.OriginalString);
        using var again = await site.Client.GetAsync(answer.Headers.Location);
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
    }

    [Fact]
    public async Task Two_hundred_topics_are_an_address_like_others()
    {
        using var answer = await site.Client.GetAsync(Two + string.Concat(Enumerable.Range(0, 200).Select(number => $"&topic=t{number}")));
        Assert.Equal(Two + "&topic=t0&topic=t1&topic=t2", answer.Headers.Location!.OriginalString);
    }
}
