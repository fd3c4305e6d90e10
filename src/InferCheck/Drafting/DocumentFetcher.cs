using InferCheck.Budgets;
using InferCheck.Model;
using InferCheck.Quotes;
using InferCheck.Quotes.Fetching;
using InferCheck.Quotes.Reading;

namespace InferCheck.Drafting;

/// <summary>Gets documents as `verify` gets sources, under the same guards, limits and manners, and reads them with the same reader.</summary>
/// <param name="fetch">What fetches: <see cref="SourceFetcher.FetchAsync"/>, but for tests.</param>
public sealed class DocumentFetcher(Func<Uri, CancellationToken, Task<FetchResult>> fetch, FetchOptions options, PageReader? reader = null)
{
    private readonly PageReader reader = reader ?? new PageReader();

    /// <summary>The document, or why there is none.</summary>
    public async Task<(DraftDocument? Document, string Why)> GetAsync(Uri address, Func<Uri, bool> isOwn, CancellationToken cancel)
    {
        var fetched = await fetch(address, cancel);
        if (fetched.Page is not { } page)
        {
            return (null, fetched.Why ?? "it cannot be reached");
        }

        if (page.IsChallenge || page.Status is < 200 or >= 300)
        {
            return (null, page.IsChallenge ? "a challenge for browsers" : $"answered {page.Status}");
        }

        return Moved(address, page, isOwn) is { } moved ? (null, moved) : await ReadAsync(address, page, isOwn, cancel);
    }

    private async Task<(DraftDocument? Document, string Why)> ReadAsync(Uri address, FetchedPage page, Func<Uri, bool> isOwn, CancellationToken cancel)
    {
        using var budget = new Budget(PageLimits.Of(page.Body.Length, 1, options.Reading), options.Time, cancel);
        try
        {
            var reading = await reader.ReadAsync(page, budget);
            if ((reading.Why ?? reading.Wall) is { } why)
            {
                return (null, why);
            }

            var document = new DraftDocument(address, isOwn(address), reading, page.Body.Length, options);
            return string.IsNullOrWhiteSpace(document.Text) ? (null, "the answer is empty") : (document, "");
        }
        catch (Exception failure) when (failure is not OutOfMemoryException && !(failure is OperationCanceledException && cancel.IsCancellationRequested))
        {
            // Expected: a parser stumbles over a page made to break it. The other documents are still read.
            return (null, $"the page could not be read: {failure.GetType().Name}");
        }
    }

    /// <summary>Words behind redirects that end elsewhere are another's: `verify` would say so ever after.</summary>
    private static string? Moved(Uri address, FetchedPage page, Func<Uri, bool> isOwn)
    {
        var quote = new SourceQuote
        {
            Provider = "",
            Topic = "",
            Source = address.AbsoluteUri,
            Quote = "",
            At = new SourceLocation("", 1, 1),
            IsOwn = isOwn,
        };
        var seen = MovedSource.Mark(new QuoteFinding(quote, QuoteOutcome.Found, DateTimeOffset.MinValue), page.Address);
        return seen.Outcome == QuoteOutcome.Moved ? $"redirects lead away, to {page.Address.Host}" : null;
    }
}
