using System.Net;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Features.Changes;

/// <summary>The page of changes narrowed by its address: one address a question, and a feed that follows it.</summary>
public sealed class ChangesFilterTests
{
    [Theory]
    [InlineData("/changes/?p=sample&p=other", "/changes/?p=other&p=sample")]
    [InlineData("/changes/?p=nobody&topic=nothing&kind=rumours&since=yesterday", "/changes/")]
    [InlineData("/changes/?kind=prices&kind=readings&kind=values&kind=documents", "/changes/")]
    [InlineData("/changes/?topic=training&p=sample", "/changes/?p=sample&topic=training")]
    [InlineData("/changes/?p=", "/changes/")]
    public async Task A_question_has_one_address(string asked, string canonical)
    {
        await using var site = await HostedSite.StartSampleAsync();
        using var answer = await site.Client.GetAsync(asked);
        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal(canonical, answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task A_price_that_changed_is_told_with_the_page_s_words()
    {
        using var content = PricedContent.Make();
        await using var site = await HostedSite.StartAsync(content);
        foreach (var address in new[] { "/changes/", "/changes/?kind=prices", "/changes/?p=sample" })
        {
            var told = Assert.Single((await site.PageAsync(address)).QuerySelectorAll("#d-2026-06-10 ~ article.change"),
                item => item.TextContent.Contains("Open 7B", StringComparison.Ordinal));
            Assert.Equal("$0.10 in, $0.40 out", told.QuerySelector("blockquote")!.TextContent);
            Assert.Equal("/models/open-7b/", told.QuerySelector("h3 a")!.GetAttribute("href"));
        }

        foreach (var address in new[] { "/changes/?kind=values", "/changes/?p=third", "/changes/?topic=training" })
        {
            Assert.DoesNotContain("Open 7B", (await site.PageAsync(address)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Only_what_is_asked_for_is_shown()
    {
        await using var site = await HostedSite.StartSampleAsync();
        var all = await site.PageAsync("/changes/");
        var readings = await site.PageAsync("/changes/?kind=readings");
        var values = await site.PageAsync("/changes/?kind=values");
        Assert.NotEmpty(all.QuerySelectorAll("article.change"));
        Assert.NotEmpty(all.QuerySelectorAll(".readings"));
        Assert.Empty(readings.QuerySelectorAll("article.change"));
        Assert.Equal(all.QuerySelectorAll(".readings li").Length, readings.QuerySelectorAll(".readings li").Length);
        Assert.Equal(all.QuerySelectorAll("article.change").Length, values.QuerySelectorAll("article.change").Length);
        Assert.Empty(values.QuerySelectorAll(".readings"));
        Assert.Empty((await site.PageAsync("/changes/?since=2099-01-01")).QuerySelectorAll("article.change, .readings"));
    }

    [Fact]
    public async Task Of_one_provider_nothing_of_another_is_shown()
    {
        await using var site = await HostedSite.StartSampleAsync();
        var links = (await site.PageAsync("/changes/?p=sample")).QuerySelectorAll("article.change a, .readings a").Select(link => link.GetAttribute("href")!);
        Assert.NotEmpty(links);
        Assert.All(links.Where(link => link.StartsWith("/providers/", StringComparison.Ordinal)),
            link => Assert.StartsWith("/providers/sample/", link, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_feed_of_a_question_is_named_and_answers()
    {
        await using var site = await HostedSite.StartSampleAsync();
        var page = await site.PageAsync("/changes/?p=sample&topic=training");
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content")!.Split(',')[0]);
        var addresses = page.QuerySelectorAll(".choice dl.copy code").Select(code => new Uri(code.TextContent).AbsolutePath).ToList();
        Assert.Equal(["/watch/sample/training.atom", "/watch/sample/training.ics"], addresses);
        foreach (var address in addresses)
        {
            using var answer = await site.Client.GetAsync(address);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }
}
