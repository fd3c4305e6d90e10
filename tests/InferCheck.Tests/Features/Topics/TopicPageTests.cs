using System.Globalization;
using System.Net;
using InferCheck.Model;
using InferCheck.Site.Features.Topics;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Features.Topics;

/// <summary>A topic's page holds every provider once, under the answer that stands for it.</summary>
[Collection(SiteCollection.Name)]
public sealed class TopicPageTests(SiteFixture site)
{
    private static readonly Catalog Real = RealContent.Catalog;

    public static TheoryData<string> Topics => [.. Real.Vocabulary.Topics.Select(topic => topic.Key)];

    [Theory]
    [MemberData(nameof(Topics))]
    public async Task Every_provider_stands_on_it_once(string topic)
    {
        var page = await site.PageAsync($"/topics/{topic}/");
        PageRules.Hold(page);
        Assert.Equal(Real.Providers.Where(provider => provider.Retired is null).Select(provider => provider.Slug).Order(StringComparer.Ordinal),
            page.QuerySelectorAll("[data-provider]").Select(row => row.GetAttribute("data-provider")!).Order(StringComparer.Ordinal));
        var counts = page.QuerySelectorAll(".tally b").Select(count => int.Parse(count.TextContent, CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(Real.Providers.Count(provider => provider.Retired is null), counts.Sum());
    }

    [Fact]
    public async Task The_quote_beneath_an_answer_is_one_of_its_claim()
    {
        var page = await site.PageAsync("/topics/training/");
        foreach (var row in page.QuerySelectorAll("tr[data-provider]").Where(row => row.QuerySelector("q") is not null))
        {
            var quotes = Real.Providers.Single(provider => provider.Slug == row.GetAttribute("data-provider")).Claims
                .Where(claim => claim.Topic!.Value == "training").SelectMany(claim => claim.Evidence).Select(item => item.Quote?.Value);
            Assert.Contains(row.QuerySelector("q")!.TextContent, quotes);
        }
    }

    [Fact]
    public async Task A_number_of_days_is_a_dot_and_the_longest_is_told()
    {
        var page = await site.PageAsync("/topics/retention/");
        var dots = page.QuerySelectorAll(".plotbox circle");
        Assert.NotEmpty(dots);
        Assert.Contains($" {dots.Length} providers", page.QuerySelector(".plotbox svg")!.GetAttribute("aria-label"), StringComparison.Ordinal);
        Assert.Contains(dots[^1].TextContent.Split(": ")[1].Split(' ')[0], page.QuerySelector(".plotbox svg")!.GetAttribute("aria-label"),
            StringComparison.Ordinal);
        Assert.Empty((await site.PageAsync("/topics/training/")).QuerySelectorAll(".plotbox"));
    }

    [Theory]
    [InlineData(0, 3)]
    [InlineData(365, 97)]
    [InlineData(3_650, 97)]
    public void A_year_is_the_end_of_the_line(int days, double place) => Assert.Equal(place, DayPlot.Place(days), 6);

    [Fact]
    public async Task All_topics_are_listed_with_how_much_is_read()
    {
        var page = await site.PageAsync("/topics/");
        Assert.Equal(Real.Vocabulary.Topics.Select(topic => $"/topics/{topic.Key}/").Order(StringComparer.Ordinal),
            page.QuerySelectorAll("dl.words a").Select(link => link.GetAttribute("href")!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_topic_nobody_asks_has_no_page()
    {
        using var answer = await site.Client.GetAsync("/topics/weather/");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
