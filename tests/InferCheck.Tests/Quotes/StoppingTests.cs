using InferCheck.Quotes;
using InferCheck.Quotes.Memory;

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
            await Task.Delay(TimeSpan.FromSeconds(30), context.RequestAborted);
        });
        var quotes = Enumerable.Range(1, 5).Select(number => Looking.Quote(site.Url(FormattableString.Invariant($"/{number}")))).ToList();
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var run = await new QuoteVerifier(Looking.Options(site), SourceLock.Empty, VerifyExceptions.None).RunAsync(quotes, progress: null, stop.Token);
        Assert.True(run.IsStopped);
        Assert.Equal(2, run.Count(QuoteOutcome.Found));
        Assert.Equal(2, SourceLock.Empty.After(run.Visits, _ => true).Sources.Count);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5));
    }
}
