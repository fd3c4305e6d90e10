using System.Collections.Frozen;

namespace InferCheck.Scanning.Signing;

/// <summary>Packages and modules by their kind and name. One name may belong to several services.</summary>
internal sealed class NamedSignatures
{
    private readonly FrozenDictionary<string, Signed[]> byName;

    public NamedSignatures(IEnumerable<(string Key, Signed Signed)> named) =>
        byName = named.GroupBy(pair => pair.Key, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.Signed).DistinctBy(signed => signed.Provider).ToArray(),
                StringComparer.Ordinal);

    public IReadOnlyList<Signed> Find(string kind, string name) => byName.GetValueOrDefault($"{kind}:{name}") ?? [];

    /// <summary>The longest beginning of a name that is known, cut where its parts meet.</summary>
    public IReadOnlyList<Signed> FindBeginning(string kind, string name, string separator)
    {
        for (var cut = name; cut.Length > 0; cut = Shorter(cut, separator))
        {
            if (Find(kind, cut) is { Count: > 0 } found)
            {
                return found;
            }
        }

        return [];
    }

    private static string Shorter(string name, string separator)
    {
        var at = name.LastIndexOf(separator, StringComparison.Ordinal);
        return at < 0 ? "" : name[..at];
    }
}
