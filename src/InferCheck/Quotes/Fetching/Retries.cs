using Polly;
using Polly.Retry;

namespace InferCheck.Quotes.Fetching;

/// <summary>Asks again after "too many requests" and "not now", when told to or after waits that double, as long as there is patience with the host.</summary>
internal sealed class Retries(FetchOptions options)
{
    private static readonly ResiliencePropertyKey<string[]> Hosts = new("hosts");

    private readonly HostPatience patience = new(options.WaitsPerHost);

    private ResiliencePipeline<FetchedPage> Pipeline => field ??= options.Retries == 0
        ? ResiliencePipeline<FetchedPage>.Empty
        : new ResiliencePipelineBuilder<FetchedPage> { TimeProvider = options.Time }
            .AddRetry(new RetryStrategyOptions<FetchedPage>
            {
                MaxRetryAttempts = options.Retries,
                BackoffType = DelayBackoffType.Exponential,
                Delay = options.RetryWait,
                ShouldHandle = attempt => ValueTask.FromResult(IsWorthIt(attempt.Outcome.Result, HostsOf(attempt.Context))),
                DelayGenerator = attempt => ValueTask.FromResult(attempt.Outcome.Result?.RetryAfter),
                OnRetry = Waiting,
            })
            .Build();

    /// <summary>The hosts that pay for the waiting: the one that is asked, and the one of the source for which it is asked.</summary>
    public async Task<FetchedPage> RunAsync(IReadOnlyCollection<string> payers, Func<CancellationToken, Task<FetchedPage>> ask, CancellationToken cancel)
    {
        string[] hosts = [.. payers.Distinct(StringComparer.OrdinalIgnoreCase)];
        if (Array.Find(hosts, patience.IsGivenUp) is { } host)
        {
            throw new UnreachableException($"not asked: {host} has kept us waiting too often in this run");
        }

        var page = await AskAsync(hosts, ask, cancel);
        if (IsBusy(page))
        {
            patience.StayedBusy(hosts);
        }

        return page;
    }

    private static bool IsBusy(FetchedPage? page) => page is { Status: 429 or 503, IsChallenge: false };

    private static string[] HostsOf(ResilienceContext context) => context.Properties.GetValue(Hosts, []);

    private async Task<FetchedPage> AskAsync(string[] hosts, Func<CancellationToken, Task<FetchedPage>> ask, CancellationToken cancel)
    {
        var context = ResilienceContextPool.Shared.Get(cancel);
        try
        {
            context.Properties.Set(Hosts, hosts);
            return await Pipeline.ExecuteAsync(async attempt => await ask(attempt.CancellationToken), context);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private bool IsWorthIt(FetchedPage? page, string[] hosts) =>
        IsBusy(page) && (page!.RetryAfter ?? TimeSpan.Zero) <= options.LongestWait && patience.MayWait(hosts);

    /// <summary>Our own short waits cost nothing; those that a server asks for do.</summary>
    private ValueTask Waiting(OnRetryArguments<FetchedPage> attempt)
    {
        if (attempt.Outcome.Result?.RetryAfter is not null)
        {
            patience.Waited(HostsOf(attempt.Context));
        }

        return ValueTask.CompletedTask;
    }
}
