using System.Text;
using InferCheck.Budgets;
using InferCheck.Quotes;
using InferCheck.Quotes.Memory;
using InferCheck.Quotes.Reading;
using InferCheck.Tests.Quotes;

namespace InferCheck.Tests.Hostile;

/// <summary>One page of each kind that once held up everything: given up with the reason, or read like any other, and the pages beside it are judged.</summary>
public sealed class HostilePageTests
{
    private const string Quote = $"<p>{Looking.Words}</p>";

    /// <summary>What is too much of a page; nothing where the quote on it is found all the same.</summary>
    private static readonly (string Path, string Body, Work? GivenUp)[] Pages =
    [
        ("/end-tags-of-nothing", Quote + Many(40_000, _ => "<div></x>"), Work.Depth),
        ("/formatting-never-closed", Quote + Many(20_000, number => $"<b style={number}></i>"), Work.Depth),
        ("/hidden-in-a-comment", Quote + "<!-->" + Many(40_000, _ => "<div>"), Work.Depth),
        ("/foreign-cells", Quote + "<svg>" + Many(40_000, _ => "<td>"), Work.Depth),
        ("/options", Quote + Many(40_000, _ => "<optgroup>"), Work.Depth),
        ("/formatting-made-anew", $"{Quote}<p>{Many(300, number => $"<b style={number}>")}</p>{Many(20_000, _ => "<p>x</p>")}", Work.Memory),
        ("/moved-before-a-table", Quote + "<table>" + Many(20_000, _ => "<br>"), Work.Steps),
        ("/words-moved-before-a-table", Quote + Many(10_000, _ => "<br>") + "<table>" + Many(10_000, _ => "x<tr>"), Work.Steps),
        ("/hidden-in-hidden", Quote + Many(400, number => $"<div hidden id=S:{number}>") + new string('x', 100_000), null),
        ("/ligatures", Quote + new string('\uFDFA', 1_500_000), Work.Text),
        ("/marks", Quote + "a" + Many(100_000, _ => "\u0301\u0316"), null),
        ("/narrow-marks", Quote + "\u30AB" + Many(100_000, _ => "\uFF9E\u0316"), null),
        ("/brothers", Many(150_000, _ => "<br>") + Quote, null),
        ("/attributes", $"<p {Many(100_000, number => $"a{number} ")}>{Quote}", null),
        ("/attributes-of-the-body", Many(30_000, number => $"<body a{number}><html b{number}>") + Quote, null),
        ("/dashes", $"{Quote}<pre>a{new string('-', 500_000)}{new string(' ', 500_000)}", null),
    ];

    [Fact]
    public async Task Hostile_pages_are_given_up_by_name_and_all_others_are_judged()
    {
        await using var site = await LocalSite.StartAsync();
        var quotes = new List<SourceQuote>();
        foreach (var (path, body, _) in Pages)
        {
            site.Html(path, body);
            site.Html(path + "/beside", Quote);
            quotes.AddRange([Looking.Quote(site.Url(path)), Looking.Quote(site.Url(path + "/beside"))]);
        }

        var run = await Looking.RunAsync(site, quotes, Looking.Options(site) with { Timeout = TimeSpan.FromMinutes(1), Reading = TimeSpan.FromMinutes(10) });
        var outcomes = run.Findings.ToDictionary(
            finding => finding.Quote.Source, finding => $"{finding.Outcome.Name()}: {finding.Detail}", StringComparer.Ordinal);
        Assert.All(Pages, page => Assert.Equal((page.Path, Expected(page.Body, page.GivenUp)), (page.Path, outcomes[site.Url(page.Path)])));
        Assert.All(Pages, page => Assert.Equal((page.Path, "found: "), (page.Path, outcomes[site.Url(page.Path + "/beside")])));
    }

    [Fact]
    public async Task A_page_given_up_is_no_check_of_its_quote_and_not_remembered_as_read()
    {
        await using var site = await LocalSite.StartAsync();
        site.Html("/deep", Quote);
        var quote = Looking.Quote(site.Url("/deep"));
        var before = SourceLock.Empty.After((await Looking.RunAsync(site, [quote])).Visits, _ => true);
        site.Html("/deep", Quote + Many(2_000, _ => "<div>"));
        var after = before.After((await Looking.RunAsync(site, [quote], known: before)).Visits, _ => true);
        var line = after.Find(quote.Key)!;
        Assert.Equal((QuoteOutcome.NeedsAPerson, QuoteOutcome.Found, 1, 1), (line.Outcome, line.Verdict, line.Checks, line.Seen));
        Assert.Equal(before.Sources[0].TextHash, after.Sources[0].TextHash);
    }

    [Fact]
    public async Task A_page_that_is_not_read_in_time_is_given_up_and_the_next_is_read()
    {
        await using var site = await LocalSite.StartAsync();
        site.Html("/1", Quote);
        var finding = await Looking.AtAsync(site, "/1", options: Looking.Options(site) with { Reading = TimeSpan.Zero });
        Assert.Equal((QuoteOutcome.NeedsAPerson, "given up: not read within 0 s"), (finding.Outcome, finding.Detail));
        Assert.Equal(QuoteOutcome.Found, (await Looking.AtAsync(site, "/1")).Outcome);
    }

    private static string Expected(string body, Work? over) =>
        over is { } kind ? $"needs-a-person: given up: {new Overrun(kind, PageLimits.Of(Encoding.UTF8.GetByteCount(body), 1))}" : "found: ";

    private static string Many(int times, Func<int, string> piece)
    {
        var text = new StringBuilder();
        for (var number = 0; number < times; number++)
        {
            text.Append(piece(number));
        }

        return text.ToString();
    }
}
