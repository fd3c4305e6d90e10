using System.Collections.Concurrent;
using InferCheck.Model;

namespace InferCheck.Site.Asking;

/// <summary>How providers meet single requirements, and the words for it. Lists ask the same again and again, so it is worked out once for a content.</summary>
internal sealed class KeptReasons
{
    private const int Most = 30_000;

    private readonly ConcurrentDictionary<(string Language, string Asked), KeptRequirement> kept = new();
    private int places;

    /// <summary>When too much is kept already, one that goes with the request.</summary>
    public KeptRequirement Of(string language, Requirement asked)
    {
        var key = (language, $"{asked.Topic}={string.Join(',', asked.Accepted)}{(asked.Strict ? "!" : "")}");
        return kept.TryGetValue(key, out var known) ? known
            : TakePlace() ? kept.GetOrAdd(key, new KeptRequirement(asked, this))
            : new KeptRequirement(asked, this);
    }

    public bool TakePlace() => Volatile.Read(ref places) < Most && Interlocked.Increment(ref places) <= Most;
}
