using InferCheck.Quotes;

namespace InferCheck.Tests.Quotes;

/// <summary>Servers that answer what no server should. Each is one outcome, and the pages beside it are still read.</summary>
public sealed class BrokenServerTests
{
    private const string Page = $"<p>{Looking.Words}</p>";

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    [InlineData("deflate")]
    public async Task Broken_compression_ends_one_visit_and_not_the_run(string encoding)
    {
        await using var site = await LocalSite.StartAsync();
        site.Html("/terms", Page);
        site.Bytes("/bad", [0xff, 0xff, 0xff, 0xff, 1, 2, 3, 4], "text/html", encoding);
        var run = await Looking.RunAsync(site, [Looking.Quote(site.Url("/bad")), Looking.Quote(site.Url("/terms"))]);
        Assert.Equal(
            [(QuoteOutcome.Unreachable, "the compression of the answer is broken"), (QuoteOutcome.Found, null)],
            run.Visits.Select(visit => (visit.Findings[0].Outcome, visit.Findings[0].Detail)));
    }

    [Fact]
    public async Task What_nobody_thought_of_ends_one_visit_and_not_the_run()
    {
        await using var site = await LocalSite.StartAsync();
        site.Html("/terms", Page);
        var patience = TimeSpan.FromDays(100); // Longer than a timer can be: the client itself stumbles.
        var finding = await Looking.AtAsync(site, "/terms", options: Looking.Options(site) with { Timeout = patience });
        Assert.Equal((QuoteOutcome.Unreachable, "asking failed: ArgumentOutOfRangeException"), (finding.Outcome, finding.Detail));
    }

    [Theory]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("-Infinity")]
    [InlineData("-1")]
    [InlineData("soon")]
    public async Task A_wish_for_slowness_that_is_no_number_of_seconds_is_no_wish(string delay)
    {
        await using var site = await LocalSite.StartAsync();
        site.Bytes("/robots.txt", System.Text.Encoding.UTF8.GetBytes($"User-agent: *\nCrawl-delay: {delay}\n"), "text/plain");
        site.Html("/1", Page);
        site.Html("/2", Page);
        var run = await Looking.RunAsync(site, [Looking.Quote(site.Url("/1")), Looking.Quote(site.Url("/2"))]);
        Assert.Equal(2, run.Count(QuoteOutcome.Found));
    }
}
