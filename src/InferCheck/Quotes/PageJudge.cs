using InferCheck.Budgets;
using InferCheck.Quotes.Fetching;
using InferCheck.Quotes.Reading;

namespace InferCheck.Quotes;

/// <summary>Judges the quotes of one page within one budget: whatever the page does, each quote has an outcome and the other pages have their turn.</summary>
internal sealed class PageJudge(PageReader reader, FetchOptions options)
{
    /// <summary>A longer one is not remembered: the lock file keeps them all.</summary>
    private const int LongestAddress = 2000;

    public async Task<SourceVisit> JudgeAsync(string page, FetchedPage answer, IReadOnlyList<SourceQuote> quotes, CancellationToken cancel)
    {
        using var budget = new Budget(PageLimits.Of(answer.Body.Length, quotes.Count, options.Reading), options.Time, cancel);
        try
        {
            var reading = await reader.ReadAsync(answer, budget);
            return reading.Unreadable is { } outcome
                ? All(page, quotes, outcome, reading.Why)
                : Judge(page, answer, quotes, new PageVerdict(reading, budget), budget);
        }
        catch (OverBudgetException over)
        {
            // Expected: a page that is short and becomes very long as it is compared.
            return All(page, quotes, QuoteOutcome.NeedsAPerson, GivenUp(over));
        }
        catch (Exception failure) when (failure is not OutOfMemoryException && !(failure is OperationCanceledException && cancel.IsCancellationRequested))
        {
            // Expected: a parser stumbles over a page made to break it. The other pages must still be read.
            return All(page, quotes, QuoteOutcome.NeedsAPerson, $"the page could not be read: {failure.GetType().Name}");
        }
    }

    public SourceVisit All(string page, IReadOnlyList<SourceQuote> quotes, QuoteOutcome outcome, string? why)
    {
        var now = options.Time.GetUtcNow();
        var similarity = outcome == QuoteOutcome.Found ? 1.0 : (double?)null;
        return new SourceVisit(page, now, [.. quotes.Select(quote => new QuoteFinding(quote, outcome, now) { Detail = why, Similarity = similarity })]);
    }

    private static string GivenUp(OverBudgetException over) => $"given up: {over.Message}";

    private SourceVisit Judge(string page, FetchedPage answer, IReadOnlyList<SourceQuote> quotes, PageVerdict verdict, Budget budget)
    {
        var findings = quotes.Select(quote => Judge(quote, verdict)).ToList();
        var end = answer.Address.AbsoluteUri;
        var isTagged = answer.ETag is not null || answer.LastModified is not null;
        return new SourceVisit(page, options.Time.GetUtcNow(), findings)
        {
            ETag = answer.ETag,
            LastModified = answer.LastModified,
            AnsweredBy = (isTagged || end != page) && end.Length <= LongestAddress ? end : null,
            TextHash = budget.Over is null ? verdict.TextHash : null,
        };
    }

    private QuoteFinding Judge(SourceQuote quote, PageVerdict verdict)
    {
        try
        {
            var match = verdict.Of(quote.Quote);
            return new QuoteFinding(quote, match.Outcome, options.Time.GetUtcNow())
            {
                Similarity = match.Outcome.IsAboutTheQuote() ? match.Similarity : null,
                Detail = match.Detail,
                Diff = match.Diff,
            };
        }
        catch (OverBudgetException over)
        {
            // Expected: looking for a quote on a page made for it takes what was left. The quotes before it were judged.
            return new QuoteFinding(quote, QuoteOutcome.NeedsAPerson, options.Time.GetUtcNow()) { Detail = GivenUp(over) };
        }
    }
}
