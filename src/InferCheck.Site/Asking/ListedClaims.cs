using System.Collections.Concurrent;
using InferCheck.Model;
using InferCheck.Store;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Asking;

/// <summary>The claims that lists show or give as a reason. Those of the first providers asked for stay in memory, because lists show the same ones again and again.</summary>
internal sealed class ListedClaims(ContentStore store)
{
    private const int MostKept = 10_000;

    private readonly ConcurrentDictionary<int, IReadOnlyList<ListedClaim>> kept = new();

    private readonly IReadOnlyCollection<string> topics =
        [.. store.Vocabulary.Topics.Where(topic => topic.HasValues).Select(topic => topic.Key).Union(Column.CellTopics)];

    public IReadOnlyDictionary<int, IReadOnlyList<ListedClaim>> Of(IReadOnlyList<int> ids)
    {
        var missing = ids.Where(id => !kept.ContainsKey(id)).ToList();
        var read = missing.Count == 0 ? null : store.Providers.Claims(missing, topics);
        var claims = new Dictionary<int, IReadOnlyList<ListedClaim>>(ids.Count);
        foreach (var id in ids)
        {
            claims[id] = kept.TryGetValue(id, out var known) ? known : Keep(id, [.. read![id]]);
        }

        return claims;
    }

    private IReadOnlyList<ListedClaim> Keep(int id, IReadOnlyList<ListedClaim> claims)
    {
        if (kept.Count < MostKept)
        {
            kept.TryAdd(id, claims);
        }

        return claims;
    }
}
