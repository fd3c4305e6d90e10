using System.Collections.Concurrent;
using InferCheck.Model;
using InferCheck.Quotes.Fetching;
using InferCheck.Quotes.Memory;
using InferCheck.Quotes.Reading;

namespace InferCheck.Quotes;

/// <summary>Asks every source whether its quotes are still there: hosts side by side, the sources of one host one after the other.</summary>
public sealed class QuoteVerifier(FetchOptions options, SourceLock known, VerifyExceptions exceptions, PageReader? pageReader = null)
{
    private readonly PageJudge judge = new(pageReader ?? new PageReader(), options);

    public async Task<VerifyRun> RunAsync(IReadOnlyList<SourceQuote> quotes, IProgress<SourceVisit>? progress, CancellationToken cancel)
    {
        var visits = new ConcurrentBag<SourceVisit>();
        using var fetcher = new SourceFetcher(options);
        try
        {
            var limits = new ParallelOptions { MaxDegreeOfParallelism = options.Parallel, CancellationToken = cancel };
            await Parallel.ForEachAsync(Hosts(quotes), limits, async (pages, token) =>
            {
                foreach (var page in pages)
                {
                    var visit = await VisitAsync(fetcher, page.Key, [.. page], token);
                    visits.Add(visit);
                    progress?.Report(visit);
                }
            });
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            // Expected: somebody pressed Ctrl-C. What was learned until then is kept.
        }

        return new VerifyRun([.. visits.OrderBy(visit => visit.Page, StringComparer.Ordinal)], cancel.IsCancellationRequested);
    }

    /// <summary>The hosts with the most pages first: they take longest.</summary>
    private static IEnumerable<List<IGrouping<string, SourceQuote>>> Hosts(IReadOnlyList<SourceQuote> quotes) => quotes
        .GroupBy(quote => quote.Page, StringComparer.Ordinal)
        .GroupBy(page => WebAddress.TryParse(page.Key, out var address) ? address.IdnHost : "", StringComparer.OrdinalIgnoreCase)
        .OrderByDescending(host => host.Count()).ThenBy(host => host.Key, StringComparer.Ordinal)
        .Select(host => host.ToList());

    private async Task<SourceVisit> VisitAsync(SourceFetcher fetcher, string page, IReadOnlyList<SourceQuote> quotes, CancellationToken cancel)
    {
        var visit = await LookAsync(fetcher, page, quotes, cancel);
        return visit with { Findings = [.. visit.Findings.Select(exceptions.Apply)] };
    }

    private async Task<SourceVisit> LookAsync(SourceFetcher fetcher, string page, IReadOnlyList<SourceQuote> quotes, CancellationToken cancel)
    {
        if (!WebAddress.TryParse(page, out var address))
        {
            return judge.All(page, quotes, QuoteOutcome.Unreachable, "not an absolute address");
        }

        var fetched = await fetcher.FetchAsync(address, Language(quotes), Remembered(page, quotes), cancel);
        if (fetched.Page is not { } answer)
        {
            return judge.All(page, quotes, fetched.Failure ?? QuoteOutcome.Unreachable, fetched.Why);
        }

        var visit = await AnsweredAsync(page, answer, quotes, cancel);
        return visit with { Status = answer.Status, Findings = [.. visit.Findings.Select(finding => MovedSource.Mark(finding, answer.Address))] };
    }

    private async Task<SourceVisit> AnsweredAsync(string page, FetchedPage answer, IReadOnlyList<SourceQuote> quotes, CancellationToken cancel) =>
        answer.Status switch
        {
            304 when answer.IsConditional => judge.All(page, quotes, QuoteOutcome.Found, "unchanged since the last time") with { IsUnchanged = true },
            _ when answer.IsChallenge => judge.All(page, quotes, QuoteOutcome.Blocked, "a challenge for browsers"),
            >= 200 and < 300 => await judge.JudgeAsync(page, answer, quotes, cancel),
            401 or 403 or 407 or 429 or 451 => judge.All(page, quotes, QuoteOutcome.Blocked, $"answered {answer.Status}"),
            404 or 410 => judge.All(page, quotes, QuoteOutcome.Gone, $"the page is gone: answered {answer.Status}"),
            _ => judge.All(page, quotes, QuoteOutcome.Unreachable, $"answered {answer.Status}"),
        };

    /// <summary>Asks for what has changed only if everything was found: else the passages must be looked at again.</summary>
    private Remembered? Remembered(string page, IReadOnlyList<SourceQuote> quotes) =>
        known.Source(page) is { AnsweredBy: { } address } source && quotes.All(quote => known.Find(quote.Key)?.Outcome == QuoteOutcome.Found)
            ? new Remembered(address, source.ETag, source.LastModified)
            : null;

    /// <summary>Terms differ by the reader's language: always ask for the quote's.</summary>
    private static string Language(IReadOnlyList<SourceQuote> quotes) =>
        quotes.Select(quote => quote.Language).Distinct(StringComparer.Ordinal).ToList() is [{ } language]
        && language.All(character => char.IsAsciiLetter(character) || character == '-')
            ? $"{language}, en;q=0.5"
            : "en";
}
