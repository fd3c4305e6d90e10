using InferCheck.Model;

namespace InferCheck.History.Comparing;

/// <summary>
/// Which claim is which in two versions of a profile: those of the same topic and part. Where several share both, those that say the same belong together,
/// and the others in their order.
/// </summary>
internal static class ClaimPairs
{
    public static IEnumerable<(Claim? Before, Claim? Now)> Of(IReadOnlyList<Claim> before, IReadOnlyList<Claim> now)
    {
        var old = before.ToLookup(Key);
        foreach (var present in now.GroupBy(Key))
        {
            foreach (var pair in Of([.. old[present.Key]], [.. present]))
            {
                yield return pair;
            }
        }

        var kept = now.Select(Key).ToHashSet();
        foreach (var gone in before.Where(claim => !kept.Contains(Key(claim))))
        {
            yield return (gone, null);
        }
    }

    public static (string? Topic, string? Part) Key(Claim claim) => (claim.Topic?.Value, claim.AppliesTo?.Value);

    private static IEnumerable<(Claim? Before, Claim? Now)> Of(List<Claim> before, List<Claim> now)
    {
        foreach (var claim in now.ToList())
        {
            if (before.Find(other => ClaimComparison.Of(other, claim) is null) is { } same)
            {
                before.Remove(same);
                now.Remove(claim);
                yield return (same, claim);
            }
        }

        for (var place = 0; place < Math.Max(before.Count, now.Count); place++)
        {
            yield return (before.ElementAtOrDefault(place), now.ElementAtOrDefault(place));
        }
    }
}
