using System.Net;
using System.Net.Sockets;

namespace InferCheck.Model;

/// <summary>Addresses that are not on the public internet: no reader can follow them, and no program may be sent there.</summary>
public static class PrivateNetworks
{
    private static readonly IPNetwork[] Networks =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.168.0.0/16", "198.18.0.0/15",
                "224.0.0.0/3",
            // The metadata service of one cloud has a public number.
            "168.63.129.16/32",
            "::/96", "64:ff9b:1::/48", "100::/64", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
        }.Select(network => IPNetwork.Parse(network)),
    ];

    /// <summary>IPv6 networks whose addresses carry an IPv4 address, and where in the sixteen bytes it stands.</summary>
    private static readonly (IPNetwork Network, int At)[] Carriers = [(IPNetwork.Parse("64:ff9b::/96"), 12), (IPNetwork.Parse("2002::/16"), 2),
        (IPNetwork.Parse("::ffff:0:0:0/96"), 12)];

    public static bool Contain(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return Networks.Any(network => network.BaseAddress.AddressFamily == plain.AddressFamily && network.Contains(plain))
            || (plain.AddressFamily == AddressFamily.InterNetworkV6 && IsTeredo(plain))
            || Carried(plain).Any(Contain);
    }

    private static IEnumerable<IPAddress> Carried(IPAddress address) => address.AddressFamily != AddressFamily.InterNetworkV6
        ? []
        : Carriers.Where(carrier => carrier.Network.Contains(address)).Select(carrier => new IPAddress(address.GetAddressBytes().AsSpan(carrier.At, 4)));

    private static bool IsTeredo(IPAddress address) => address.IsIPv6Teredo;
}
