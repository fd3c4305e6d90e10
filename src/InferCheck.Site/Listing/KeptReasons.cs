using System.Collections.Concurrent;
using InferCheck.Model;

namespace InferCheck.Site.Listing;

/// <summary>How providers meet single requirements, and the words for it, by the provider's id. Lists ask the same again and again, so it is worked out once for a content.</summary>
internal sealed class KeptReasons(int providers)
{
    private const int MostPlaces = 20_000;

    private readonly int most = Math.Max(4, MostPlaces / (providers + 1));
    private readonly ConcurrentDictionary<(string Language, string Asked), KeptReason?[]> kept = new();

    /// <summary>The places for one requirement; when there are too many of them already, places of the caller's own.</summary>
    public KeptReason?[] Of(string language, Requirement asked)
    {
        var key = (language, $"{asked.Topic}={string.Join(',', asked.Accepted)}{(asked.Strict ? "!" : "")}");
        return kept.TryGetValue(key, out var known) ? known : kept.Count < most ? kept.GetOrAdd(key, Places()) : Places();
    }

    private KeptReason?[] Places() => new KeptReason?[providers + 1];
}
