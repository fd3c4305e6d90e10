using InferCheck.Store.Rows;

namespace InferCheck.Site.Features.Developers;

/// <summary>
/// Whose domain a host is of, as far as profiles say. What they own below a path of somebody else's host is for documents, and answers no requests.
/// </summary>
internal sealed class ProviderHosts(IEnumerable<ProviderRow> providers)
{
    private readonly ILookup<string, ProviderRow> byDomain = providers
        .SelectMany(provider => provider.HostList.Where(host => !host.Contains('/', StringComparison.Ordinal)).Select(host => (Host: host, Provider: provider)))
        .ToLookup(pair => pair.Host, pair => pair.Provider, StringComparer.OrdinalIgnoreCase);

    /// <summary>The narrowest domain that a profile names, with all whose it is; nothing where none does.</summary>
    public (string? Domain, IReadOnlyList<ProviderRow> Providers) Find(string? host)
    {
        for (var domain = host; domain is not null; domain = Above(domain))
        {
            if (byDomain.Contains(domain))
            {
                return (domain, [.. byDomain[domain]]);
            }
        }

        return (null, []);
    }

    private static string? Above(string domain) => domain.IndexOf('.', StringComparison.Ordinal) is >= 0 and var dot ? domain[(dot + 1)..] : null;
}
