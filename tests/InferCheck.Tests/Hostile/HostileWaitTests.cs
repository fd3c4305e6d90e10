using System.Net;
using InferCheck.Quotes;
using InferCheck.Quotes.Fetching;
using InferCheck.Tests.Quotes;
using Microsoft.AspNetCore.Http;

namespace InferCheck.Tests.Hostile;

/// <summary>A host may keep us waiting twice in a run, under whatever names and on however many pages; then the others have their turn.</summary>
public sealed class HostileWaitTests
{
    private const int Pages = 11;

    [Theory]
    [InlineData("0", 3)]
    [InlineData("86400", 2)]
    [InlineData(null, 8)]
    public async Task A_host_that_is_always_busy_is_given_up_and_the_others_are_read(string? after, int asked)
    {
        await using var site = await LocalSite.StartAsync();
        var run = await Looking.RunAsync(site, [.. Busy(site, "busy.example", after), Calm(site)], Options(site));
        Assert.Equal(asked, site.Asked.Count(path => path.StartsWith("/busy", StringComparison.Ordinal)));
        Assert.Equal(1, run.Count(QuoteOutcome.Found));
        var last = run.Findings.Single(finding => finding.Quote.Page.EndsWith("/busy-9", StringComparison.Ordinal));
        Assert.Equal((QuoteOutcome.Unreachable, "not asked: busy.example has kept us waiting too often in this run"), (last.Outcome, last.Detail));
    }

    [Fact]
    public async Task Ever_new_names_behind_redirects_are_paid_for_by_the_source()
    {
        await using var site = await LocalSite.StartAsync();
        var quotes = Busy(site, "unused.example", "0").Index().Select(pair =>
        {
            var path = FormattableString.Invariant($"/start-{pair.Index}");
            site.Redirect(path, site.Url(FormattableString.Invariant($"/busy-{pair.Index}"), FormattableString.Invariant($"host{pair.Index}.example")));
            return Looking.Quote(site.Url(path, "start.example"));
        }).ToList();
        await Looking.RunAsync(site, quotes, Options(site));
        Assert.Equal(3, site.Asked.Count(path => path.StartsWith("/busy", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_busy_robots_file_costs_the_same_waits()
    {
        await using var site = await LocalSite.StartAsync();
        site.Map("/robots.txt", Later("0"));
        var run = await Looking.RunAsync(site, [.. Busy(site, "busy.example", "0")], Options(site));
        Assert.Equal((3, Pages), (site.Asked.Count, run.Count(QuoteOutcome.Unreachable)));
    }

    [Fact]
    public async Task A_host_that_answers_after_its_waits_is_asked_on()
    {
        await using var site = await LocalSite.StartAsync();
        var times = 0;
        site.Map("/1", context => Interlocked.Increment(ref times) < 3 ? Later("0")(context) : context.Response.WriteAsync(Looking.Words));
        site.Html("/2", Looking.Words);
        var run = await Looking.RunAsync(site, [Looking.Quote(site.Url("/1")), Looking.Quote(site.Url("/2"))]);
        Assert.Equal(2, run.Count(QuoteOutcome.Found));
    }

    private static IEnumerable<SourceQuote> Busy(LocalSite site, string host, string? after) => Enumerable.Range(0, Pages).Select(number =>
    {
        var path = FormattableString.Invariant($"/busy-{number}");
        site.Map(path, Later(after));
        return Looking.Quote(site.Url(path, host));
    });

    private static RequestDelegate Later(string? after) => context =>
    {
        context.Response.StatusCode = 429;
        context.Response.Headers.RetryAfter = after;
        return Task.CompletedTask;
    };

    private static SourceQuote Calm(LocalSite site)
    {
        site.Html("/calm", Looking.Words);
        return Looking.Quote(site.Url("/calm", "calm.example"));
    }

    private static FetchOptions Options(LocalSite site) =>
        Looking.Options(site) with { Resolve = (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Loopback]) };
}
