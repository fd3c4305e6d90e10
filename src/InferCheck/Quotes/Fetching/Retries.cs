using Polly;
using Polly.Retry;

namespace InferCheck.Quotes.Fetching;

/// <summary>Asks again after "too many requests" and "not now": when the server says, or after waits that double.</summary>
internal static class Retries
{
    public static ResiliencePipeline<FetchedPage> Create(FetchOptions options) => options.Retries == 0
        ? ResiliencePipeline<FetchedPage>.Empty
        : new ResiliencePipelineBuilder<FetchedPage> { TimeProvider = options.Time }
            .AddRetry(new RetryStrategyOptions<FetchedPage>
            {
                MaxRetryAttempts = options.Retries,
                BackoffType = DelayBackoffType.Exponential,
                Delay = options.RetryWait,
                ShouldHandle = attempt => ValueTask.FromResult(IsWorthIt(attempt.Outcome.Result, options)),
                DelayGenerator = attempt => ValueTask.FromResult(attempt.Outcome.Result?.RetryAfter),
            })
            .Build();

    private static bool IsWorthIt(FetchedPage? page, FetchOptions options) =>
        page is { Status: 429 or 503, IsChallenge: false } && (page.RetryAfter ?? TimeSpan.Zero) <= options.LongestWait;
}
