using System.Net;
using System.Net.Sockets;

namespace InferCheck.Site.Http.Limits;

/// <summary>A network whose addresses count as one client, and how many times the allowance of one it has.</summary>
internal readonly record struct Neighbourhood(IPNetwork Network, int Share)
{
    private const int OfMany = 4;

    /// <summary>
    /// The client's own network, and the one around it. A household has a /64 of IPv6 addresses and whoever asks for it a /48, which is 65,536 of those;
    /// of IPv4 addresses a /24 is often rented as a whole. Those who only live side by side there have four allowances between them.
    /// </summary>
    public static Neighbourhood[] Around(IPAddress address) => address.AddressFamily is AddressFamily.InterNetworkV6
        ? [new(Cut(address, 64), 1), new(Cut(address, 48), OfMany)]
        : [new(Cut(address, 32), 1), new(Cut(address, 24), OfMany)];

    private static IPNetwork Cut(IPAddress address, int length)
    {
        var bytes = address.GetAddressBytes();
        bytes.AsSpan(length / 8).Clear();
        return new IPNetwork(new IPAddress(bytes), length);
    }
}
