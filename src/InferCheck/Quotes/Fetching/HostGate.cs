using System.Collections.Concurrent;

namespace InferCheck.Quotes.Fetching;

/// <summary>Lets one request at a time through to each host, with a pause after it, wherever in the program it comes from.</summary>
internal sealed class HostGate(TimeSpan pause, TimeProvider time) : IDisposable
{
    private readonly ConcurrentDictionary<string, Turn> turns = new(StringComparer.OrdinalIgnoreCase);

    public async Task<T> RunAsync<T>(string host, TimeSpan wished, Func<Task<T>> work, CancellationToken cancel)
    {
        var turn = turns.GetOrAdd(host, _ => new Turn());
        await turn.Free.WaitAsync(cancel);
        try
        {
            var wait = turn.Ended is { } ended ? (wished > pause ? wished : pause) - time.GetElapsedTime(ended) : TimeSpan.Zero;
            if (wait > TimeSpan.Zero)
            {
                await Task.Delay(wait, time, cancel);
            }

            return await work();
        }
        finally
        {
            turn.Ended = time.GetTimestamp();
            turn.Free.Release();
        }
    }

    public void Dispose()
    {
        foreach (var turn in turns.Values)
        {
            turn.Free.Dispose();
        }
    }

    private sealed class Turn
    {
        public SemaphoreSlim Free { get; } = new(1);

        public long? Ended { get; set; }
    }
}
