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

    [Theory]
    [InlineData("zstd", "zstd")]
    [InlineData("x-unknown", "x-unknown")]
    [InlineData("br, x-unknown", "br, x-unknown")]
    [InlineData("identity, aes128gcm", "aes128gcm")]
    public async Task A_packing_that_cannot_be_undone_needs_a_person(string encoding, string named)
    {
        await using var site = await LocalSite.StartAsync();
        site.Bytes("/terms", [0x28, 0xb5, 0x2f, 0xfd, 1, 2, 3, 4], "text/html", encoding);
        var finding = await Looking.AtAsync(site, "/terms");
        Assert.Equal((QuoteOutcome.NeedsAPerson, $"packed as {named}, which cannot be unpacked"), (finding.Outcome, finding.Detail));
    }

    [Fact]
    public async Task A_packing_that_is_none_is_read()
    {
        await using var site = await LocalSite.StartAsync();
        site.Bytes("/terms", System.Text.Encoding.UTF8.GetBytes(Page), "text/html", "Identity");
        Assert.Equal(QuoteOutcome.Found, (await Looking.AtAsync(site, "/terms")).Outcome);
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
