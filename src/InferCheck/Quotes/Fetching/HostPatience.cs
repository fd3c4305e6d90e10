using System.Collections.Concurrent;

namespace InferCheck.Quotes.Fetching;

/// <summary>How often each host may still keep us waiting in this run. It only goes down, and a host that is busy still at its end is asked no more.</summary>
internal sealed class HostPatience(int waits)
{
    private readonly ConcurrentDictionary<string, int> left = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, bool> givenUp = new(StringComparer.OrdinalIgnoreCase);

    public bool IsGivenUp(string host) => givenUp.ContainsKey(host);

    /// <summary>Both the host that was quoted and the one its redirects led to: else a host could wait under ever new names.</summary>
    public bool MayWait(IEnumerable<string> hosts) => hosts.All(host => left.GetValueOrDefault(host, waits) > 0);

    public void Waited(IEnumerable<string> hosts)
    {
        foreach (var host in hosts)
        {
            left.AddOrUpdate(host, waits - 1, static (_, before) => before - 1);
        }
    }

    /// <summary>After all tries the answer was "not now".</summary>
    public void StayedBusy(IReadOnlyList<string> hosts)
    {
        Waited(hosts);
        foreach (var host in hosts.Where(host => !MayWait([host])))
        {
            givenUp[host] = true;
        }
    }
}
