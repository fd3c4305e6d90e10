using System.Buffers;
using System.Collections.Frozen;

namespace InferCheck.Scanning.Signing;

/// <summary>Hosts by the last two labels of their names, so that a host is held against few patterns.</summary>
internal sealed class HostSignatures
{
    private readonly FrozenDictionary<string, Signed[]> bySuffix;
    private readonly FrozenDictionary<string, Signed[]>.AlternateLookup<ReadOnlySpan<char>> bySpan;

    public HostSignatures(IEnumerable<Signed> hosts)
    {
        bySuffix = hosts.GroupBy(host => Suffix(host.Endpoint!.Pattern!.Host).ToString())
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(host => host.Endpoint!.Pattern!.Weight).ToArray(),
                StringComparer.OrdinalIgnoreCase);
        bySpan = bySuffix.GetAlternateLookup<ReadOnlySpan<char>>();
        Suffixes = SearchValues.Create([.. bySuffix.Keys], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Every host ends with one of these.</summary>
    public SearchValues<string> Suffixes { get; }

    /// <summary>What a file must hold to name one of them: the longest part of each pattern that is written out.</summary>
    public IEnumerable<string> Needles => bySuffix.Values.SelectMany(hosts => hosts)
        .Select(host => host.Endpoint!.Pattern!.Host.Split('*').MaxBy(part => part.Length)!);

    /// <summary>The one that says most of those that fit; where none does better, the first.</summary>
    public Signed? Find(string host, string path)
    {
        foreach (var signed in bySpan.TryGetValue(Suffix(host), out var known) ? known : [])
        {
            if (signed.Endpoint!.Pattern!.Fits(host, path))
            {
                return signed;
            }
        }

        return null;
    }

    public static ReadOnlySpan<char> Suffix(ReadOnlySpan<char> host)
    {
        var dot = host.LastIndexOf('.');
        return dot <= 0 ? host : host[(host[..dot].LastIndexOf('.') + 1)..];
    }
}
