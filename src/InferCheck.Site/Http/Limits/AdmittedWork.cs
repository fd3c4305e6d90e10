namespace InferCheck.Site.Http.Limits;

/// <summary>A piece of work that may be done. It ends when its answer begins to be sent at the latest: from then on the client's line sets the pace.</summary>
internal sealed class AdmittedWork(HttpContext context, WorkMeter meter, Action<TimeSpan> end) : IDisposable
{
    /// <summary>What sending costs beside making: measured with the database, which is sent from disk (tests/InferCheck.Benchmarks/README.md).</summary>
    private const double MillisecondsPerMegabyte = 1;

    private bool isEnded;

    /// <summary>Hands back what it cost.</summary>
    public async Task<TimeSpan> DoAsync(Func<Task> work)
    {
        var cost = meter();
        TimeSpan? spent = null;
        context.Response.OnStarting(() =>
        {
            Settle(Sending());
            return Task.CompletedTask;
        });
        try
        {
            await work();
        }
        finally
        {
            Settle(TimeSpan.Zero);
        }

        return spent!.Value;

        void Settle(TimeSpan more)
        {
            if (spent is null)
            {
                spent = cost() + more;
                End(spent.Value);
            }
        }
    }

    /// <summary>Where there was nothing to do, because somebody else does it already.</summary>
    public void Dispose() => End(TimeSpan.Zero);

    private TimeSpan Sending() =>
        HttpMethods.IsHead(context.Request.Method)
            ? TimeSpan.Zero
            : TimeSpan.FromMilliseconds((context.Response.ContentLength ?? 0) / 1e6 * MillisecondsPerMegabyte);

    private void End(TimeSpan cost)
    {
        if (!isEnded)
        {
            isEnded = true;
            end(cost);
        }
    }
}
