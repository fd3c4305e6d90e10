using InferCheck.Quotes;
using InferCheck.Quotes.Memory;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Quotes;

public sealed class StoppingTests
{
    [Fact]
    public async Task What_was_learned_before_the_stop_is_kept()
    {
        await using var site = await LocalSite.StartAsync();
        using var stop = new CancellationTokenSource();
        site.Html("/1", Looking.Words);
        site.Html("/2", Looking.Words);
        site.Map("/3", async context =>
        {
            await stop.CancelAsync();

            // Never answers: the run ends because it was told to, or not at all.
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        });
        var quotes = Enumerable.Range(1, 5).Select(number => Looking.Quote(site.Url(FormattableString.Invariant($"/{number}")))).ToList();
        var run = await new QuoteVerifier(Looking.Options(site), SourceLock.Empty, VerifyExceptions.None).RunAsync(quotes, progress: null, stop.Token)
            .WaitAsync(Until.Patience);
        Assert.True(run.IsStopped);
        Assert.Equal(2, run.Count(QuoteOutcome.Found));
        Assert.Equal(2, SourceLock.Empty.After(run.Visits, _ => true).Sources.Count);
    }
}
