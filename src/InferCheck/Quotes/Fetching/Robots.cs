using System.Collections.Concurrent;
using System.Text;

namespace InferCheck.Quotes.Fetching;

/// <summary>Asks each host once what it allows.</summary>
internal sealed class Robots(Func<Uri, Uri, CancellationToken, Task<FetchedPage>> ask)
{
    private const int MostRedirects = 5;
    private const int LargestFile = 512 * 1024;

    private readonly ConcurrentDictionary<string, Lazy<Task<RobotsRules>>> hosts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>For the sake of which source it is asked; that one pays for what it costs.</summary>
    public Task<RobotsRules> RulesOfAsync(Uri source, Uri address, CancellationToken cancel)
    {
        var origin = address.GetLeftPart(UriPartial.Authority);
        return hosts.GetOrAdd(origin, _ => new Lazy<Task<RobotsRules>>(() => ReadAsync(source, new Uri(origin + "/robots.txt"), cancel))).Value;
    }

    private async Task<RobotsRules> ReadAsync(Uri source, Uri address, CancellationToken cancel)
    {
        for (var hop = 0; hop <= MostRedirects; hop++)
        {
            var page = await ask(source, address, cancel);
            switch (page.Status)
            {
                case >= 200 and < 300:
                    return RobotsRules.Parse(Encoding.UTF8.GetString(page.Body.AsSpan(0, Math.Min(page.Body.Length, LargestFile))));
                case >= 500 or 429:
                    // RFC 9309: a host that cannot say what it allows allows nothing for now.
                    throw new UnreachableException($"robots.txt answered {page.Status}");
                case >= 300 and < 400 when page.Location is { } next:
                    address = next;
                    continue;
                default:
                    return RobotsRules.AllowAll;
            }
        }

        return RobotsRules.AllowAll;
    }
}
