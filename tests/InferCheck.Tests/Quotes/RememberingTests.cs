using InferCheck.Content;
using InferCheck.Quotes;
using InferCheck.Quotes.Memory;
using InferCheck.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace InferCheck.Tests.Quotes;

/// <summary>The lock file over several runs, and what the next run makes of it.</summary>
public sealed class RememberingTests
{
    private static readonly DateTimeOffset Start = new(2026, 6, 12, 23, 30, 0, TimeSpan.Zero);

    [Fact]
    public void A_life_line_counts_and_dates()
    {
        var quote = Looking.Quote("https://example.com/terms#retention");
        var known = SourceLock.Empty;
        foreach (var (week, outcome) in new[] { QuoteOutcome.Found, QuoteOutcome.Found, QuoteOutcome.Blocked, QuoteOutcome.Found, QuoteOutcome.Changed,
            QuoteOutcome.Changed, QuoteOutcome.Gone }.Index())
        {
            known = known.After([Visit(quote, outcome, Start.AddDays(7 * week))], _ => true);
        }

        var line = known.Find("sample", "https://example.com/terms", "we keep your inputs for 30 days and then delete them.")!;
        Assert.Equal((QuoteOutcome.Gone, new DateOnly(2026, 7, 24)), (line.Outcome, line.Since));
        Assert.Equal((new DateOnly(2026, 6, 12), new DateOnly(2026, 7, 3)), (line.FirstSeen, line.LastSeen));
        Assert.Equal((6, 3, new DateOnly(2026, 7, 24)), (line.Checks, line.Seen, line.LastCheck));
    }

    [Fact]
    public void What_is_written_is_read_again()
    {
        var nasty = Looking.Quote("https://example.com/a?b=\"c\"&d={e},[f]: # g", "“A”\\ 'b' \u202e: {c}, [d] # e \ud83d\ude00 – "
            + new string('界', 60), "null");
        var known = SourceLock.Empty.After([Visit(nasty, QuoteOutcome.Changed, Start),
            Visit(Looking.Quote("https://example.com/z"), QuoteOutcome.Found, Start)], _ => true);
        var again = Read(SourceLockWriter.Text(known));
        Assert.Equal("", again.Faults);
        Assert.Equal(SourceLockWriter.Text(known), SourceLockWriter.Text(again.Lock));
        Assert.Equal(known.Find(nasty.Key), again.Lock.Find(nasty.Key));
    }

    [Fact]
    public void The_file_looks_like_this()
    {
        var visits = new[]
        {
            Visit(Looking.Quote("https://example.com/terms"), QuoteOutcome.Found, Start),
            Visit(Looking.Quote("https://example.com/privacy", "Data is stored in Germany.", "other"), QuoteOutcome.Changed, Start),
            new SourceVisit("https://example.org/down", Start, [new QuoteFinding(Looking.Quote("https://example.org/down"), QuoteOutcome.Unreachable, Start)]),
        };
        Golden.Equal(SourceLockWriter.Text(SourceLock.Empty.After(visits, _ => true)), "tests", "InferCheck.Tests", "Golden", "sources.lock.yaml");
    }

    [Fact]
    public void A_quote_that_left_the_catalogue_is_forgotten()
    {
        var (one, two) = (Looking.Quote("https://example.com/1"), Looking.Quote("https://example.com/2"));
        var known = SourceLock.Empty.After([Visit(one, QuoteOutcome.Found, Start), Visit(two, QuoteOutcome.Found, Start)], _ => true);
        Assert.Equal("https://example.com/1", Assert.Single(known.After([], line => line.Key == one.Key).Sources).Page);
    }

    [Theory]
    [InlineData("sources: none\n", "1:1: `sources` is missing or is no list")]
    [InlineData("[]\n", "1:1: `sources` is missing or is no list")]
    [InlineData("sources:\n  - a\n", "2:5: an entry of `sources` has no keys")]
    [InlineData("sources:\n  - source: https://a.example/\n    checks: many\n    quotes: []\n", "3:13: `checks` is no number")]
    [InlineData("sources:\n  - source: https://a.example/\n    checks: 1\n    first_success: soon\n    quotes: []\n", "4:20: `first_success` is no day")]
    [InlineData("sources:\n  - { source: x, checks: 1, quotes: [{ key: k, provider: p, words: w, outcome: blocked, verdict: blocked, since: 2026-06-12, " +
        "last_check: 2026-06-12, seen: 0, checks: 1 }] }\n", "2:98: `verdict` is none that a look can have")]
    [InlineData("<<<<<<< HEAD\nsources: []\n=======\nsources: []\n>>>>>>> main\n", "1:1: a merge left both of its versions here")]
    [InlineData("sources:\n  - { source: x, checks: 1, quotes: [] }\n  - { source: x, checks: 1, quotes: [] }\n", "1:1: `x` stands twice")]
    public void A_broken_file_is_a_fault_at_its_place(string text, string fault)
    {
        var (sources, faults) = Read(text);
        Assert.StartsWith(fault, faults, StringComparison.Ordinal);
        Assert.Empty(sources.Sources);
    }

    [Fact]
    public async Task An_unchanged_page_is_not_fetched_again()
    {
        await using var site = await LocalSite.StartAsync();
        site.Map("/terms", async context =>
        {
            context.Response.Headers.ETag = "\"v1\"";
            context.Response.Headers.LastModified = "Fri, 12 Jun 2026 10:00:00 GMT";
            if (context.Request.Headers.IfNoneMatch == "\"v1\"" && context.Request.Headers.IfModifiedSince == "Fri, 12 Jun 2026 10:00:00 GMT")
            {
                context.Response.StatusCode = 304;
                return;
            }

            await context.Response.WriteAsync(Looking.Words);
        });
        var quote = Looking.Quote(site.Url("/terms"));
        var first = SourceLock.Empty.After((await Looking.RunAsync(site, [quote])).Visits, _ => true);
        var second = await Looking.RunAsync(site, [quote], known: first);
        Assert.Equal((QuoteOutcome.Found, 304), (Assert.Single(second.Findings).Outcome, Assert.Single(second.Visits).Status));
        var line = first.After(second.Visits, _ => true).Sources.Single();
        Assert.Equal((2, 2, "\"v1\"", first.Sources.Single().TextHash), (line.Quotes.Single().Seen, line.Checks, line.ETag, line.TextHash));

        var third = await Looking.RunAsync(site, [quote, Looking.Quote(site.Url("/terms"), "a quote that nobody has looked for yet")], known: first);
        Assert.Equal(200, Assert.Single(third.Visits).Status);
    }

    [Fact]
    public async Task A_page_called_unchanged_without_being_asked_is_not_remembered_as_seen()
    {
        await using var site = await LocalSite.StartAsync();
        site.Html("/terms", Looking.Words);
        var quote = Looking.Quote(site.Url("/terms"));
        var first = SourceLock.Empty.After((await Looking.RunAsync(site, [quote])).Visits, _ => true);

        // The page came without a date or a mark, so there is nothing by which it could be the same.
        site.Status("/terms", 304);
        var second = await Looking.RunAsync(site, [quote], known: first);
        var line = first.After(second.Visits, _ => true).Find(quote.Key)!;
        Assert.Equal((QuoteOutcome.Unreachable, 1, 1), (line.Outcome, line.Seen, line.Checks));
    }

    private static SourceVisit Visit(SourceQuote quote, QuoteOutcome outcome, DateTimeOffset at) => new(quote.Page, at,
        [new QuoteFinding(quote, outcome, at) { Similarity = outcome == QuoteOutcome.Changed ? 0.8 : 1, Diff = outcome == QuoteOutcome.Changed
            ? "Data is [-stored-]{+kept+}: \"in\" C:\\x." : null }])
    {
        Status = 200,
        ETag = "W/\"a\"",
        LastModified = "Fri, 12 Jun 2026 10:00:00 GMT",
        AnsweredBy = quote.Page,
        TextHash = "0123456789abcdef",
    };

    private static (SourceLock Lock, string Faults) Read(string text)
    {
        using var folder = new SampleContent();
        folder.Write("sources.lock.yaml", text);
        var (root, problems) = YamlFile.Read(folder.PathOf("sources.lock.yaml"));
        var (sources, faults) = root is null ? (SourceLock.Empty, problems) : SourceLockReader.Read(root);
        return (sources, string.Join('\n', problems.Concat(faults)
            .Select(fault => FormattableString.Invariant($"{fault.At.Line}:{fault.At.Column}: {fault.Message}"))));
    }
}
