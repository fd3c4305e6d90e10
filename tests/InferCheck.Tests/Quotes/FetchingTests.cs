using System.IO.Compression;
using System.Net;
using System.Text;
using InferCheck.Quotes;
using Microsoft.AspNetCore.Http;

namespace InferCheck.Tests.Quotes;

public sealed class FetchingTests
{
    private const string Page = $"<!doctype html><title>Terms</title><p>{Looking.Words}</p>";

    [Theory]
    [InlineData(404, QuoteOutcome.Gone)]
    [InlineData(410, QuoteOutcome.Gone)]
    [InlineData(401, QuoteOutcome.Blocked)]
    [InlineData(403, QuoteOutcome.Blocked)]
    [InlineData(429, QuoteOutcome.Blocked)]
    [InlineData(451, QuoteOutcome.Blocked)]
    [InlineData(500, QuoteOutcome.Unreachable)]
    [InlineData(503, QuoteOutcome.Unreachable)]
    [InlineData(304, QuoteOutcome.Unreachable)]
    public async Task An_answer_without_a_page_has_its_outcome(int status, QuoteOutcome outcome)
    {
        await using var site = await LocalSite.StartAsync();
        site.Status("/terms", status);
        var finding = await Looking.AtAsync(site, "/terms");
        Assert.Equal(outcome, finding.Outcome);
        Assert.EndsWith($"answered {status}", finding.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(429, "0")]
    [InlineData(503, null)]
    public async Task A_busy_server_is_asked_again(int status, string? after)
    {
        await using var site = await LocalSite.StartAsync();
        var times = 0;
        site.Map("/terms", async context =>
        {
            if (Interlocked.Increment(ref times) < 3)
            {
                context.Response.StatusCode = status;
                context.Response.Headers.RetryAfter = after;
                return;
            }

            context.Response.ContentType = "text/html";
            await context.Response.WriteAsync(Page);
        });
        Assert.Equal(QuoteOutcome.Found, (await Looking.AtAsync(site, "/terms")).Outcome);
        Assert.Equal(3, times);
    }

    [Fact]
    public async Task A_server_that_wants_a_long_wait_is_left_alone()
    {
        await using var site = await LocalSite.StartAsync();
        site.Map("/terms", context =>
        {
            context.Response.StatusCode = 429;
            context.Response.Headers.RetryAfter = "86400";
            return Task.CompletedTask;
        });
        Assert.Equal(QuoteOutcome.Blocked, (await Looking.AtAsync(site, "/terms")).Outcome);
        Assert.Single(site.Asked, path => path == "/terms");
    }

    [Fact]
    public async Task Silence_is_waited_for_only_so_long()
    {
        await using var site = await LocalSite.StartAsync();
        site.Map("/terms", context => Task.Delay(Timeout.Infinite, context.RequestAborted));
        var finding = await Looking.AtAsync(site, "/terms", options: Looking.Options(site) with { Timeout = TimeSpan.FromMilliseconds(300) });
        Assert.Equal((QuoteOutcome.Unreachable, "no whole answer within 0.3 s"), (finding.Outcome, finding.Detail));
    }

    [Fact]
    public async Task An_endless_body_is_cut_off()
    {
        await using var site = await LocalSite.StartAsync();
        var block = Encoding.ASCII.GetBytes(new string('x', 64 * 1024));
        site.Map("/terms", async context =>
        {
            while (!context.RequestAborted.IsCancellationRequested)
            {
                await context.Response.Body.WriteAsync(block, context.RequestAborted);
            }
        });
        var finding = await Looking.AtAsync(site, "/terms", options: Looking.Options(site) with { LargestBody = 1024 * 1024 });
        Assert.Equal((QuoteOutcome.Unreachable, "larger than 1 MB"), (finding.Outcome, finding.Detail));
    }

    [Fact]
    public async Task A_small_body_that_unpacks_to_a_large_one_is_cut_off_too()
    {
        await using var site = await LocalSite.StartAsync();
        site.Bytes("/terms", Packed(new byte[4 * 1024 * 1024], stream => new GZipStream(stream, CompressionLevel.Fastest)), "text/html", "gzip");
        var finding = await Looking.AtAsync(site, "/terms", options: Looking.Options(site) with { LargestBody = 1024 * 1024 });
        Assert.Equal((QuoteOutcome.Unreachable, "larger than 1 MB"), (finding.Outcome, finding.Detail));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task Compressed_pages_are_read(string encoding)
    {
        await using var site = await LocalSite.StartAsync();
        site.Bytes("/terms", Packed(Encoding.UTF8.GetBytes(Page), stream => encoding switch
        {
            "gzip" => new GZipStream(stream, CompressionLevel.Fastest),
            "br" => new BrotliStream(stream, CompressionLevel.Fastest),
            _ => new ZLibStream(stream, CompressionLevel.Fastest),
        }), "text/html", encoding);
        Assert.Equal(QuoteOutcome.Found, (await Looking.AtAsync(site, "/terms")).Outcome);
    }

    [Fact]
    public async Task Broken_compression_is_no_answer()
    {
        await using var site = await LocalSite.StartAsync();
        site.Bytes("/terms", [1, 2, 3, 4], "text/html", "gzip");
        Assert.Equal(QuoteOutcome.Unreachable, (await Looking.AtAsync(site, "/terms")).Outcome);
    }

    [Fact]
    public async Task A_request_says_who_asks_and_carries_no_more_than_it_must()
    {
        await using var site = await LocalSite.StartAsync();
        site.Html("/terms", Page);
        await Looking.AtAsync(site, "/terms");
        var headers = site.Headers.Last();
        Assert.Equal("InferCheck/1.0 (+https://site.example/; looks whether quotes are still there)", headers.UserAgent.ToString());
        Assert.Equal(["Accept", "Accept-Encoding", "Accept-Language", "Host", "User-Agent"], headers.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Terms_are_asked_for_in_the_language_of_the_quote()
    {
        await using var site = await LocalSite.StartAsync();
        site.Html("/zh", Page);
        site.Html("/both", Page);
        await Looking.RunAsync(site,
            [Looking.Quote(site.Url("/zh")) with { Language = "zh" }, Looking.Quote(site.Url("/both")) with { Language = "ja" },
            Looking.Quote(site.Url("/both"))]);
        var asked = site.Asked.Zip(site.Headers).Where(pair => pair.First != "/robots.txt").Select(pair => $"{pair.First}: {pair.Second.AcceptLanguage}");
        Assert.Equal(["/both: en", "/zh: zh, en;q=0.5"], asked.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task One_host_is_asked_one_thing_at_a_time_with_a_pause()
    {
        await using var site = await LocalSite.StartAsync();
        var (now, most) = (0, 0);
        var quotes = Enumerable.Range(0, 6).Select(number => FormattableString.Invariant($"/page-{number}")).ToList();
        quotes.ForEach(path => site.Map(path, async context =>
        {
            most = Math.Max(most, Interlocked.Increment(ref now));
            await Task.Delay(20);
            Interlocked.Decrement(ref now);
            await context.Response.WriteAsync(Looking.Words);
        }));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var run = await Looking.RunAsync(site, [.. quotes.Select(path => Looking.Quote(site.Url(path)))],
            Looking.Options(site) with { Pause = TimeSpan.FromMilliseconds(50) });
        Assert.Equal((6, 1), (run.Count(QuoteOutcome.Found), most));
        Assert.True(watch.Elapsed > TimeSpan.FromMilliseconds(6 * 50), $"it took {watch.Elapsed}");
    }

    [Fact]
    public async Task A_page_is_fetched_once_for_all_its_quotes()
    {
        await using var site = await LocalSite.StartAsync();
        site.Html("/terms", Page);
        var run = await Looking.RunAsync(site,
            [Looking.Quote(site.Url("/terms#a")), Looking.Quote(site.Url("/terms#b"), "then delete them"),
            Looking.Quote(site.Url("/terms"), provider: "other")]);
        Assert.Equal(3, run.Count(QuoteOutcome.Found));
        Assert.Equal(["/robots.txt", "/terms"], site.Asked);
    }

    private static byte[] Packed(byte[] plain, Func<Stream, Stream> pack)
    {
        using var packed = new MemoryStream();
        using (var stream = pack(packed))
        {
            stream.Write(plain);
        }

        return packed.ToArray();
    }
}
