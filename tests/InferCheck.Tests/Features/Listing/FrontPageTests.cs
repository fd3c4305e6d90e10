using System.Globalization;
using AngleSharp.Dom;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Features.Listing;

/// <summary>What the front page and the sentence on top of an answer say is what the lists say.</summary>
[Collection(SiteCollection.Name)]
public sealed class FrontPageTests(SiteFixture site)
{
    [Fact]
    public async Task The_picture_counts_every_provider_once()
    {
        var page = await site.PageAsync("/");
        Assert.Equal(page.QuerySelectorAll("tr[data-provider]").Length, page.QuerySelectorAll(".places tbody td").Sum(cell => Number(cell.TextContent)));
    }

    /// <summary>Who has a stronger answer for another part stands in a stronger cell: the list may hold more than the number says, and never fewer.</summary>
    [Fact]
    public async Task A_number_of_the_picture_leads_to_its_question()
    {
        var page = await site.PageAsync("/");
        Assert.NotEmpty(page.QuerySelectorAll(".places a"));
        foreach (var link in page.QuerySelectorAll(".places a"))
        {
            var answer = await site.PageAsync(link.GetAttribute("href")!);
            Assert.InRange(Number(link.TextContent), 1, answer.QuerySelectorAll("#met [data-provider], #only-if [data-provider]").Length);
        }
    }

    [Theory]
    [InlineData("/?preset=strict-eu")]
    [InlineData("/?eu-inference=always&training=never")]
    [InlineData("/?dpa=published&seat=DE,FR")]
    public async Task An_answer_begins_with_its_counts(string address)
    {
        var page = await site.PageAsync(address);
        foreach (var told in page.QuerySelectorAll(".answer h1 a"))
        {
            var list = page.QuerySelector(told.GetAttribute("href")!);
            Assert.Equal(list?.QuerySelectorAll("[data-provider]").Length ?? 0, Number(told.QuerySelector("b")!.TextContent));
        }

        var all = (await site.PageAsync("/")).QuerySelectorAll("tr[data-provider]").Length;
        Assert.Equal(all, page.QuerySelectorAll(".answer h1 b").Sum(count => Number(count.TextContent)));
    }

    [Theory]
    [InlineData("/?preset=strict-eu")]
    [InlineData("/?eu-inference=always&preset=nothing-kept&training=never,opt-in")]
    [InlineData("/?dpa=published&eu-inference=always&training=never,opt-in")]
    public async Task What_a_small_change_would_do_is_what_it_does(string address)
    {
        var links = (await site.PageAsync(address)).QuerySelectorAll(".widen li").Where(line => line.QuerySelector(".num") is not null).ToList();
        Assert.NotEmpty(links);
        foreach (var line in links)
        {
            var answer = await site.PageAsync(line.QuerySelector("a")!.GetAttribute("href")!);
            Assert.Equal(line.QuerySelector(".num")!.TextContent.Trim(), $"{Count(answer, "#met")} + {Count(answer, "#only-if")}");
        }
    }

    [Fact]
    public async Task A_line_opens_to_the_quotes_of_its_cells()
    {
        var page = await site.PageAsync("/?preset=never-trains");
        var first = page.QuerySelector("#met tr[data-provider]")!;
        var peek = first.NextElementSibling!.QuerySelector(".peek")!;
        var profile = await site.PageAsync(first.QuerySelector(".who a")!.GetAttribute("href")!);
        Assert.NotEmpty(peek.QuerySelectorAll("q"));
        Assert.All(peek.QuerySelectorAll("q"), quote => Assert.Contains(profile.QuerySelectorAll("blockquote"),
            said => said.TextContent.Trim() == quote.TextContent.Trim()));
    }

    private static int Count(IParentNode page, string list) => page.QuerySelectorAll($"{list} [data-provider]").Length;

    private static int Number(string text) => int.Parse(text.Trim(), CultureInfo.InvariantCulture);
}
