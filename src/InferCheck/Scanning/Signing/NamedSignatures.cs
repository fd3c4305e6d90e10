using System.Collections.Frozen;

namespace InferCheck.Scanning.Signing;

/// <summary>Packages and modules by their kind and name. One name may belong to several services.</summary>
internal sealed class NamedSignatures
{
    private const char Hash = '#';

    private readonly FrozenDictionary<string, Signed[]> byName;

    /// <summary>What is taken from modules, with those it is taken from.</summary>
    private readonly ILookup<string, string> inside;

    public NamedSignatures(IReadOnlyList<(string Key, Signed Signed)> named)
    {
        byName = named.GroupBy(pair => pair.Key, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.Signed).DistinctBy(signed => signed.Provider).ToArray(),
                StringComparer.Ordinal);
        inside = named.Select(pair => pair.Key).Where(key => key.Contains(Hash, StringComparison.Ordinal))
            .ToLookup(key => key[(key.IndexOf(Hash, StringComparison.Ordinal) + 1)..], key => key[..key.IndexOf(Hash, StringComparison.Ordinal)]);
    }

    public IReadOnlyList<Signed> Find(string kind, string name) => byName.GetValueOrDefault($"{kind}:{name}") ?? [];

    /// <summary>What belongs to a service for the name it has inside its module.</summary>
    public IReadOnlyList<Signed> FindInside(string kind, string module, string name) => Find(kind, $"{module}{Hash}{name}");

    /// <summary>The same where the module is not said.</summary>
    public IEnumerable<Signed> FindInside(string kind, string name) =>
        inside[name].Where(module => module.StartsWith(kind + ":", StringComparison.Ordinal)).SelectMany(module => byName[$"{module}{Hash}{name}"]);

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
