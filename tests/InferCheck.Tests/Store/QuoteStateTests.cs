using InferCheck.Content;
using InferCheck.Model;
using InferCheck.Quotes;
using InferCheck.Quotes.Memory;
using InferCheck.Store.Rows;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Store;

/// <summary>What a profile says of its quotes, by what became of two of them over the weeks.</summary>
public sealed class QuoteStateTests
{
    private static readonly DateTimeOffset Start = new(2026, 6, 12, 0, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("found", "found", QuoteState.Seen)]
    [InlineData("found blocked", "found unreachable", QuoteState.Seen)]
    [InlineData("changed found blocked", "found", QuoteState.Seen)]
    [InlineData("found", "blocked", QuoteState.Seen)]
    [InlineData("found", "", QuoteState.Seen)]
    [InlineData("found", "changed", QuoteState.Changed)]
    [InlineData("found", "gone", QuoteState.Changed)]
    [InlineData("changed blocked", "", QuoteState.Changed)]
    [InlineData("found", "found changed unreachable needs-a-person", QuoteState.Changed)]
    [InlineData("found gone not-allowed", "found", QuoteState.Changed)]
    [InlineData("blocked", "unreachable", QuoteState.Unchecked)]
    [InlineData("", "", QuoteState.Unchecked)]
    public void A_page_that_could_not_be_read_leaves_the_last_verdict_standing(string one, string other, string state) =>
        Assert.Equal(state, State(one, other));

    [Fact]
    public void Seen_is_said_only_of_what_was_seen()
    {
        // A program that cannot read a page finds nothing there, which an exception excuses and nobody has seen.
        Assert.Equal(QuoteState.Unchecked, State("excepted", ""));
        Assert.Equal(QuoteState.Unchecked, State("found", "excepted"));
        Assert.Equal(QuoteState.Seen, State("found", "found excepted"));
    }

    [Fact]
    public void A_life_line_that_contradicts_itself_is_not_believed()
    {
        using var content = new SampleContent();
        var life = new QuoteLife { Outcome = QuoteLife.Found, Verdict = QuoteLife.Found, Since = "2026-06-12", LastCheck = "2026-06-12", Checks = 1, Seen = 0 };
        Assert.Equal(QuoteState.Unchecked, State(content, ContentMemory.None with { Lives = (_, _, _) => life }));
    }

    [Fact]
    public void A_verdict_is_written_only_where_the_outcome_is_none()
    {
        Assert.DoesNotContain("verdict", SourceLockWriter.Text(Lock("found", "blocked")), StringComparison.Ordinal);
        Assert.Contains("outcome: blocked, verdict: changed, since", SourceLockWriter.Text(Lock("changed blocked", "found")), StringComparison.Ordinal);
    }

    private static string State(string one, string other)
    {
        using var content = new SampleContent();
        content.Write("sources.lock.yaml", SourceLockWriter.Text(Lock(one, other)));
        return State(content, Memories.Read(content.Folder).Memory);
    }

    private static string State(SampleContent content, ContentMemory memory)
    {
        using var baked = new BakedContent(ContentReader.Read(content.Folder).Catalog, memory: memory);
        return baked.Store.Providers.All().Single(provider => provider.Slug == "sample").QuoteState;
    }

    private static SourceLock Lock(string one, string other)
    {
        using var content = new SampleContent();
        var quotes = SourceQuotes.Of(ContentReader.Read(content.Folder).Catalog).Where(quote => quote.Provider == "sample").Take(2);
        return SourceLock.Empty.After(quotes.Zip([one, other], Visits).SelectMany(visits => visits), _ => true);
    }

    private static IEnumerable<SourceVisit> Visits(SourceQuote quote, string outcomes) =>
        outcomes.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select((outcome, week) => new SourceVisit(quote.Page, Start.AddDays(7 * week), [Finding(quote, QuoteOutcomes.Parse(outcome)!.Value, week)]));

    private static QuoteFinding Finding(SourceQuote quote, QuoteOutcome outcome, int week) =>
        new(quote, outcome, Start.AddDays(7 * week)) { Underneath = outcome == QuoteOutcome.Excepted ? QuoteOutcome.Gone : null };
}
