using System.Collections.Concurrent;
using InferCheck.Model;

namespace InferCheck.Site.Listing;

/// <summary>How providers meet single requirements, and the words for it, by the provider's id. Lists ask the same again and again, so it is worked out once for a content.</summary>
internal sealed class KeptReasons
{
    private const int Most = 30_000;

    private readonly ConcurrentDictionary<(string Language, string Asked), ConcurrentDictionary<int, KeptReason>> kept = new();
    private int count;

    /// <summary>What is known of one requirement; when too much is kept already, nothing.</summary>
    public ConcurrentDictionary<int, KeptReason> Of(string language, Requirement asked)
    {
        var key = (language, $"{asked.Topic}={string.Join(',', asked.Accepted)}{(asked.Strict ? "!" : "")}");
        return kept.TryGetValue(key, out var known) ? known : HasRoom() ? kept.GetOrAdd(key, New()) : New();

        static ConcurrentDictionary<int, KeptReason> New() => new(concurrencyLevel: 1, capacity: 31);
    }

    public bool HasRoom() => Volatile.Read(ref count) < Most && Interlocked.Increment(ref count) <= Most;
}
