using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Site.Steady;

/// <summary>Who is told to stop finishes what was begun and begins nothing more.</summary>
public sealed class StopTests
{
    private const int Pages = 60;
    private const int Lines = 5_000;
    private const int Slow = 50;

    [Fact]
    public async Task A_slow_reader_gets_all_of_it_after_the_site_was_told_to_stop()
    {
        // Larger than what the system takes in for a reader who does not read, so that the site is still writing.
        using var content = new SampleContent();
        for (var number = 0; number < Pages; number++)
        {
            content.Write($"pages/long-{number}.md", SampleTexts.Page + "\n" + string.Concat(Enumerable.Repeat("A line that makes the page long.\n\n", Lines)));
        }

        using var site = SiteProcess.Start(content.Folder, content.Data, "--Logging:LogLevel:Default", "None");
        await site.FirstAnswerAsync();
        using var reader = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { ReceiveBufferSize = 4_096 };
        await reader.ConnectAsync(IPAddress.Loopback, site.Address.Port);
        await reader.SendAsync("GET /data/infercheck.db HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"u8.ToArray());
        var buffer = new byte[65_536];
        var read = await reader.ReceiveAsync(buffer);
        var (promised, begun) = Promise(Encoding.ASCII.GetString(buffer, 0, read));

        site.Terminate();
        await Until.TrueAsync(() => RefusesAsync(site.Address.Port));
        Assert.False(site.HasExited, "it stopped before the answer was read");
        long got = begun;
        for (int more, times = 0; (more = await reader.ReceiveAsync(buffer)) > 0; got += more)
        {
            await Task.Delay(times++ < Slow ? 20 : 0);
        }

        Assert.Equal(promised, got);
        Assert.Equal(0, await site.ExitCodeAsync());
    }

    /// <summary>How many bytes the body will have, and how many of them have come with the head.</summary>
    private static (long Promised, int Begun) Promise(string start)
    {
        Assert.StartsWith("HTTP/1.1 200", start, StringComparison.Ordinal);
        var head = start[..(start.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)];
        var length = head.Split("\r\n").First(line => line.StartsWith("Content-Length: ", StringComparison.Ordinal))["Content-Length: ".Length..];
        return (long.Parse(length, CultureInfo.InvariantCulture), start.Length - head.Length);
    }

    private static async Task<bool> RefusesAsync(int port)
    {
        using var late = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            await late.ConnectAsync(IPAddress.Loopback, port);
        }
        catch (SocketException refused) when (refused.SocketErrorCode == SocketError.ConnectionRefused)
        {
            // Expected: nobody listens any more.
            return true;
        }
        catch (SocketException reset) when (reset.SocketErrorCode == SocketError.ConnectionReset)
        {
            // Expected: taken in by the system a moment before the site stopped listening.
        }

        return false;
    }
}
