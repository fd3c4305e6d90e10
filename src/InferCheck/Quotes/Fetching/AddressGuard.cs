using System.Net;
using System.Net.Sockets;
using InferCheck.Model;

namespace InferCheck.Quotes.Fetching;

/// <summary>Opens connections for the client: a name is resolved once, every number is looked at, and the connection goes to one of those numbers.</summary>
internal sealed class AddressGuard(FetchOptions options)
{
    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancel)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var addresses = await options.Resolve(host, cancel);
        foreach (var address in addresses)
        {
            if (PrivateNetworks.Contain(address) && !options.MayConnect(new IPEndPoint(address, port)))
            {
                throw new RefusedAddressException($"{host} leads to {address}, which is not on the public internet");
            }
        }

        return await ConnectAsync(addresses, port, cancel);
    }

    private static async Task<Stream> ConnectAsync(IPAddress[] addresses, int port, CancellationToken cancel)
    {
        SocketException? failure = null;
        foreach (var address in addresses)
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                await socket.ConnectAsync(new IPEndPoint(address, port), cancel);
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch (SocketException problem)
            {
                // Expected: one of several addresses does not answer; the next may.
                socket.Dispose();
                failure = problem;
            }
            catch
            {
                // Whatever ends the attempt, the socket ends with it.
                socket.Dispose();
                throw;
            }
        }

        throw failure ?? new SocketException((int)SocketError.HostNotFound);
    }
}
