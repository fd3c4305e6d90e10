using InferCheck.Store;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Asking;

/// <summary>
/// Whose a host is, as far as profiles say: the endpoint that says most about it; else endpoints on it that need a path to be told apart; else whose domain it
/// is under. What a provider owns below a path of somebody else's host is for documents, and answers no requests.
/// </summary>
internal sealed class KnownHosts(ContentStore store)
{
    private readonly IReadOnlyList<ProviderRow> providers = store.Providers.All();

    private readonly ILookup<string, ProviderRow> byDomain = store.Providers.All()
        .SelectMany(provider => provider.HostList.Where(host => !host.Contains('/', StringComparison.Ordinal)).Select(host => (Host: host, Provider: provider)))
        .ToLookup(pair => pair.Host, pair => pair.Provider, StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<KnownHost> Find(string? host)
    {
        if (host is null)
        {
            return [];
        }

        var name = host.ToLowerInvariant();
        if (store.Signs.Find(name) is { } known)
        {
            return [Known(known)];
        }

        return store.Signs.Below(name) is { Count: > 0 } shared ? [.. shared.Select(below => Known(below) with { NeedsPath = true })] : ByDomain(name);
    }

    private KnownHost Known(KnownSign known) => new(providers[known.Provider - 1]) { Sign = known.Sign };

    private IReadOnlyList<KnownHost> ByDomain(string host)
    {
        for (var domain = host; domain is not null; domain = Above(domain))
        {
            if (byDomain.Contains(domain))
            {
                return [.. byDomain[domain].Select(provider => new KnownHost(provider) { Domain = domain })];
            }
        }

        return [];
    }

    private static string? Above(string domain) => domain.IndexOf('.', StringComparison.Ordinal) is >= 0 and var dot ? domain[(dot + 1)..] : null;
}
