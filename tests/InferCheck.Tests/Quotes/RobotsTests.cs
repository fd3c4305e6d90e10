using InferCheck.Quotes;
using InferCheck.Quotes.Fetching;

namespace InferCheck.Tests.Quotes;

public sealed class RobotsTests
{
    [Theory]
    [InlineData("User-agent: *\nDisallow: /", "/terms", false)]
    [InlineData("User-agent: *\nDisallow:", "/terms", true)]
    [InlineData("", "/terms", true)]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: InferCheck\nDisallow: /private", "/terms", true)]
    [InlineData("User-agent: *\nAllow: /\n\nUser-agent: infercheck\nDisallow: /", "/terms", false)]
    [InlineData("User-agent: GPTBot\nUser-agent: infercheck\nDisallow: /", "/terms", false)]
    [InlineData("User-agent: GPTBot\nDisallow: /", "/terms", true)]
    [InlineData("User-agent: infercheckers\nDisallow: /", "/terms", true)]
    [InlineData("user-AGENT : * # all\ndisallow : /legal # not here\nallow: /legal/terms", "/legal/terms", true)]
    [InlineData("User-agent: *\nAllow: /legal/terms\nDisallow: /legal", "/legal/terms", true)]
    [InlineData("User-agent: *\nDisallow: /legal/terms\nAllow: /legal", "/legal/terms", false)]
    [InlineData("User-agent: *\nAllow: /legal\nDisallow: /legal/terms", "/legal/terms", false)]
    [InlineData("User-agent: *\nDisallow: /legal\nAllow: /legal", "/legal", true)]
    [InlineData("User-agent: *\nAllow: /legal\nDisallow: /legal", "/legal", true)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf", false)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf?x", true)]
    [InlineData("User-agent: *\nDisallow: /*?session=", "/terms?session=1", false)]
    [InlineData("User-agent: *\nDisallow: /ä", "/%C3%A4/x", false)]
    [InlineData("User-agent: *\rDisallow: /", "/terms", false)]
    public void Rules_are_read_as_the_standard_says(string robots, string path, bool allowed) =>
        Assert.Equal(allowed, RobotsRules.Parse(robots).Allows(new Uri("https://example.com" + path)));

    [Fact]
    public async Task What_robots_txt_forbids_is_not_asked_for()
    {
        await using var site = await LocalSite.StartAsync();
        site.Bytes("/robots.txt", "User-agent: *\nDisallow: /private/"u8.ToArray(), "text/plain");
        site.Html("/private/terms", Looking.Words);
        site.Redirect("/moved", "/private/terms");
        var run = await Looking.RunAsync(site, [Looking.Quote(site.Url("/private/terms")), Looking.Quote(site.Url("/moved"))]);
        Assert.All(run.Findings, finding =>
            Assert.Equal((QuoteOutcome.NotAllowed, "robots.txt of 127.0.0.1 does not allow it"), (finding.Outcome, finding.Detail)));
        Assert.DoesNotContain("/private/terms", site.Asked);
    }

    [Theory]
    [InlineData(404, QuoteOutcome.Found)]
    [InlineData(403, QuoteOutcome.Found)]
    [InlineData(500, QuoteOutcome.Unreachable)]
    public async Task A_robots_txt_that_cannot_be_had_allows_or_forbids_everything(int status, QuoteOutcome outcome)
    {
        await using var site = await LocalSite.StartAsync();
        site.Status("/robots.txt", status);
        site.Html("/terms", Looking.Words);
        Assert.Equal(outcome, (await Looking.AtAsync(site, "/terms")).Outcome);
    }

    [Fact]
    public void A_wish_for_slowness_is_granted_within_reason()
    {
        Assert.Equal(TimeSpan.FromSeconds(2.5), RobotsRules.Parse("User-agent: *\nCrawl-delay: 2.5").Delay);
        Assert.Equal(TimeSpan.FromSeconds(30), RobotsRules.Parse("User-agent: *\nCrawl-delay: 86400").Delay);
    }
}
