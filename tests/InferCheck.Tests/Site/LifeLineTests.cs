using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using InferCheck.Quotes;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Site;

/// <summary>What a machine saw of each quote is said beside it, plainly also where it never looked.</summary>
public sealed class LifeLineTests : IAsyncLifetime
{
    private const string Terms = "https://example.com/terms";
    private readonly SampleContent content = new();
    private HostedSite? site;

    public async ValueTask InitializeAsync()
    {
        content.Write("sources.lock.yaml", $"""
            sources:
              - source: {Terms}
                checks: 14
                quotes:
                  - {Line("We do not train on your data unless you agree.", "found", seen: 14)}
                  - {Line("Inputs are deleted after 30 days.", "changed", seen: 3, "diff: \"Inputs are deleted after [-30-]{+90+} days. <b>\"")}
                  - {Line("Data is stored in Germany.", "gone", seen: 1)}

            """);
        site = await HostedSite.StartAsync(content);
    }

    [Fact]
    public async Task A_profile_says_how_each_quote_fared()
    {
        var page = await site!.PageAsync("/providers/sample/");
        Assert.Contains("seen word for word 14 times, last 2026-06-19", Caption(page, "We do not train"), StringComparison.Ordinal);
        Assert.Contains("the passage has changed, noticed 2026-06-18", Caption(page, "Inputs are deleted"), StringComparison.Ordinal);
        Assert.Contains("gone from the page, noticed 2026-06-18", Caption(page, "Data is stored in Germany"), StringComparison.Ordinal);
        Assert.Contains("never checked by machine", Caption(page, "Data is stored in the US"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_passage_shows_what_changed_and_no_markup_of_its_own()
    {
        var diff = (await site!.PageAsync("/providers/sample/")).QuerySelector(".diff")!;
        Assert.Equal("30", diff.QuerySelector("del")!.TextContent);
        Assert.Equal("90", diff.QuerySelector("ins")!.TextContent);
        Assert.Empty(diff.QuerySelectorAll("b"));
    }

    [Theory]
    [InlineData("changed", "sample")]
    [InlineData("unchecked", "other")]
    public async Task The_index_filters_by_it(string state, string slug)
    {
        var page = await site!.PageAsync($"/?quotes={state}");
        Assert.Equal([slug], page.QuerySelectorAll("#met [data-provider]").Select(row => row.GetAttribute("data-provider")));
    }

    [Fact]
    public async Task The_quality_page_counts_it()
    {
        var counts = (await site!.PageAsync("/quality/")).QuerySelector("#quotes")!.ParentElement!.TextContent;
        Assert.Contains("Changed: 1", counts, StringComparison.Ordinal);
        Assert.Contains("Gone: 1", counts, StringComparison.Ordinal);
        Assert.Contains("looks every week", counts, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_the_first_run_the_quality_page_says_that_there_was_none()
    {
        await using var untouched = await HostedSite.StartSampleAsync();
        var text = (await untouched.PageAsync("/quality/")).QuerySelector("#quotes")!.ParentElement!.TextContent;
        Assert.Contains("No run has taken place yet", text, StringComparison.Ordinal);
        Assert.DoesNotContain("every week", text, StringComparison.Ordinal);
    }

    public async ValueTask DisposeAsync()
    {
        await site!.DisposeAsync();
        content.Dispose();
    }

    private static string Caption(IHtmlDocument page, string words)
    {
        var figure = page.QuerySelectorAll("figure.quote").First(item => item.TextContent.Contains(words, StringComparison.Ordinal));
        return string.Join(' ', figure.QuerySelector("figcaption")!.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
    }

    private static string Line(string quote, string outcome, int seen, string more = "similarity: 1") =>
        $"{{ key: {QuoteKey.Of("sample", Terms, quote)}, provider: sample, words: x, outcome: {outcome}, since: 2026-06-18, last_check: 2026-06-19, " +
            $"first_seen: 2026-01-02, last_seen: 2026-06-19, checks: 14, seen: {seen}, {more} }}";
}
