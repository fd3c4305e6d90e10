using System.Collections.Concurrent;
using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Asking;

/// <summary>One requirement, and how providers meet it, by their id. Whoever asks the same is answered in terms of this one.</summary>
internal sealed class KeptRequirement(Requirement asked, KeptReasons room)
{
    private readonly ConcurrentDictionary<int, KeptReason> reasons = new(concurrencyLevel: 1, capacity: 31);

    public Requirement Asked => asked;

    public KeptReason Of(int provider, IReadOnlyList<ListedClaim> claims)
    {
        if (reasons.TryGetValue(provider, out var known))
        {
            return known;
        }

        var found = new KeptReason(Matcher.Match(asked, claims.Select(claim => claim.ToFact())));
        return room.TakePlace() ? reasons.GetOrAdd(provider, found) : found;
    }
}
