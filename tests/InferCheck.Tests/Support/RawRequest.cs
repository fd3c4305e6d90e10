using System.Net.Sockets;
using System.Text;

namespace InferCheck.Tests.Support;

/// <summary>A request written byte for byte: an HTTP client would mend the addresses that are to be tried.</summary>
internal static class RawRequest
{
    public static async Task<RawAnswer> SendAsync(Uri site, string target, string method = "GET", string? host = null)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(site.Host, site.Port);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes($"{method} {target} HTTP/1.1\r\nHost: {host ?? site.Authority}\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return RawAnswer.Parse(await reader.ReadToEndAsync());
    }
}
