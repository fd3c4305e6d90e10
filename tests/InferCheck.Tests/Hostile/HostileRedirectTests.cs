using System.Net;
using InferCheck.Content;
using InferCheck.Quotes;
using InferCheck.Quotes.Memory;
using InferCheck.Tests.Quotes;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Hostile;

/// <summary>A quote counts where its source or the provider speaks, and not wherever redirects lead.</summary>
public sealed class HostileRedirectTests
{
    private const string Page = $"<p>{Looking.Words}</p>";

    [Theory]
    [InlineData("https://example.com/terms", "https://www.example.com/terms", null)]
    [InlineData("https://www.example.com/terms", "https://example.com/terms", null)]
    [InlineData("https://example.com/terms", "https://legal.example.com/terms", null)]
    [InlineData("https://docs.example.com/terms", "https://example.com/terms", null)]
    [InlineData("https://example.com/terms", "https://EXAMPLE.com/terms/", null)]
    [InlineData("http://example.com/terms", "https://example.com/terms", null)]
    [InlineData("http://example.com/terms", "http://example.com/terms/", null)]
    [InlineData("https://example.com/terms", "https://example.net/terms", "the redirects end on another site, at https://example.net/terms; there it is found")]
    [InlineData("https://example.com/terms", "https://badexample.com/terms",
        "the redirects end on another site, at https://badexample.com/terms; there it is found")]
    [InlineData("https://example.com/terms", "https://example.com.evil.net/terms",
        "the redirects end on another site, at https://example.com.evil.net/terms; there it is found")]
    [InlineData("https://one.pages.example/terms", "https://two.pages.example/terms",
        "the redirects end on another site, at https://two.pages.example/terms; there it is found")]
    [InlineData("https://example.com/terms", "http://example.com/terms", "the redirects end without https at http://example.com/terms; there it is found")]
    [InlineData("https://docs.own.example/terms", "https://legal.own.example/terms", null)]
    [InlineData("https://own.example/terms", "https://own.test/terms", null)]
    [InlineData("https://own.example/terms", "https://example.net/terms", "the redirects end on another site, at https://example.net/terms; there it is found")]
    [InlineData("https://forge.example/own/terms", "https://forge.example/own/TERMS.md", null)]
    [InlineData("https://forge.example/own/terms", "https://forge.example/evil/terms",
        "the redirects end on another site, at https://forge.example/evil/terms; there it is found")]
    [InlineData("https://press.example/story", "https://own.example/terms",
        "the redirects end on another site, at https://own.example/terms; there it is found")]
    public void The_end_of_redirects_is_home_or_is_named(string source, string end, string? detail)
    {
        var finding = new QuoteFinding(Quote(source), QuoteOutcome.Found, DateTimeOffset.UnixEpoch) { Similarity = 1 };
        var marked = MovedSource.Mark(finding, new Uri(end));
        Assert.Equal((detail is null ? QuoteOutcome.Found : QuoteOutcome.Moved, detail), (marked.Outcome, marked.Detail));
    }

    [Fact]
    public async Task A_quote_found_on_another_site_is_moved_and_the_lock_says_where_to()
    {
        await using var site = await SiteAsync();
        var quote = Looking.Quote(site.Url("/terms", "terms.example"));
        var run = await Looking.RunAsync(site, [quote], Options(site));
        var end = site.Url("/elsewhere", "other.test");
        Assert.Equal((QuoteOutcome.Moved, $"the redirects end on another site, at {end}; there it is found"),
            (run.Findings[0].Outcome, run.Findings[0].Detail));

        var learned = SourceLock.Empty.After(run.Visits, _ => true).Sources.Single();
        Assert.Equal((end, 0, null), (learned.AnsweredBy, learned.Quotes[0].Checks, learned.Quotes[0].Verdict));
    }

    [Fact]
    public async Task A_page_that_another_site_calls_unchanged_is_moved_too()
    {
        await using var site = await SiteAsync();
        site.Map("/elsewhere", context =>
        {
            context.Response.StatusCode = 304;
            return Task.CompletedTask;
        });
        var quote = Looking.Quote(site.Url("/terms", "terms.example"));
        var finding = new QuoteFinding(quote, QuoteOutcome.Found, DateTimeOffset.UnixEpoch);
        var visit = new SourceVisit(quote.Page, finding.CheckedAt, [finding])
        {
            ETag = "\"1\"",
            AnsweredBy = site.Url("/elsewhere", "other.test"),
            TextHash = "0123456789abcdef",
        };
        var run = await Looking.RunAsync(site, [quote], Options(site), SourceLock.Empty.After([visit], _ => true));
        Assert.Equal((304, QuoteOutcome.Moved), (run.Visits[0].Status, run.Findings[0].Outcome));
    }

    [Fact]
    public async Task An_exception_covers_it_like_any_page_that_needs_a_look()
    {
        await using var site = await SiteAsync();
        var quote = Looking.Quote(site.Url("/terms", "terms.example"));
        var excused = new VerifyExceptions([new VerifyException(quote.Source, "was bought", "2026-12-01", quote.At)]);
        var finding = (await Looking.RunAsync(site, [quote], Options(site), exceptions: excused)).Findings[0];
        Assert.Equal((QuoteOutcome.Excepted, QuoteOutcome.Moved), (finding.Outcome, finding.Underneath));
    }

    [Fact]
    public void A_quote_knows_the_hosts_of_its_provider()
    {
        using var content = new SampleContent();
        content.Write("providers/own.md", """
            ---
            name: Own
            hosts: [own.example]
            claims:
              - topic: retention
                evidence:
                  - quote: Words.
                    source: https://own.example/terms
            ---
            """);
        var quote = SourceQuotes.Of(ContentReader.Read(content.Folder).Catalog).Single(item => item.Provider == "own");
        Assert.True(quote.IsOwn(new Uri("https://legal.own.example/")));
        Assert.False(quote.IsOwn(new Uri("https://example.net/")));
    }

    private static SourceQuote Quote(string source) => Looking.Quote(source) with
    {
        IsOwn = address => address.Host.EndsWith("own.example", StringComparison.Ordinal) || address.Host == "own.test"
            || (address.Host == "forge.example" && address.AbsolutePath.StartsWith("/own/", StringComparison.Ordinal)),
    };

    private static async Task<LocalSite> SiteAsync()
    {
        var site = await LocalSite.StartAsync();
        site.Redirect("/terms", site.Url("/elsewhere", "other.test"));
        site.Html("/elsewhere", Page);
        return site;
    }

    private static InferCheck.Quotes.Fetching.FetchOptions Options(LocalSite site) =>
        Looking.Options(site) with { Resolve = (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Loopback]) };
}
