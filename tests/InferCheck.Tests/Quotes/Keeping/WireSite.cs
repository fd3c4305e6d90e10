using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace InferCheck.Tests.Quotes.Keeping;

/// <summary>A server that sends exactly the bytes a test gives it, whatever they are, and keeps exactly those it is sent.</summary>
internal sealed class WireSite : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);

    public WireSite()
    {
        listener.Start();
        _ = ServeAsync();
    }

    public ConcurrentDictionary<string, byte[]> Answers { get; } = new(StringComparer.Ordinal);

    public ConcurrentDictionary<string, byte[]> Asked { get; } = new(StringComparer.Ordinal);

    public IPEndPoint EndPoint => (IPEndPoint)listener.LocalEndpoint;

    public string Url(string path) => FormattableString.Invariant($"http://127.0.0.1:{EndPoint.Port}{path}");

    public void Dispose() => listener.Dispose();

    private async Task ServeAsync()
    {
        while (true)
        {
            try
            {
                using var client = await listener.AcceptTcpClientAsync();
                await AnswerAsync(client.GetStream());
            }
            catch (IOException)
            {
                // Expected: a client that has seen enough.
            }
            catch (Exception end) when (end is SocketException or ObjectDisposedException or InvalidOperationException)
            {
                // Expected: the test is over.
                return;
            }
        }
    }

    private async Task AnswerAsync(NetworkStream stream)
    {
        var asked = new List<byte>();
        var buffer = new byte[4096];
        while (!asked.ToArray().AsSpan().EndsWith("\r\n\r\n"u8) && await stream.ReadAsync(buffer) is var read and > 0)
        {
            asked.AddRange(buffer.AsSpan(0, read));
        }

        var path = Encoding.ASCII.GetString([.. asked]).Split(' ').ElementAtOrDefault(1) ?? "";
        Asked[path] = [.. asked];
        await stream.WriteAsync(Answers.GetValueOrDefault(path) ?? "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"u8.ToArray());
    }
}
