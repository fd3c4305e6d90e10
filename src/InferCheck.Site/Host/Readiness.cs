using InferCheck.Store;

namespace InferCheck.Site.Host;

/// <summary>How many profiles could be read a moment ago. However often machines ask, and anybody can, the content is read once a second.</summary>
internal sealed class Readiness(TimeProvider time)
{
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(1);

    private readonly Lock reading = new();
    private (ContentStore Store, long At, int Providers)? last;

    /// <summary>What could not be read is not kept: the next one may have more luck.</summary>
    public int Providers(ContentStore store, Func<int> read)
    {
        lock (reading)
        {
            if (last is { } known && ReferenceEquals(known.Store, store) && time.GetElapsedTime(known.At) < Moment)
            {
                return known.Providers;
            }

            last = null;
            var providers = read();
            last = (store, time.GetTimestamp(), providers);
            return providers;
        }
    }
}
