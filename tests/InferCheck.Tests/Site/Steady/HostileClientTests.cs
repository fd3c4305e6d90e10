using System.Net;
using System.Net.Sockets;
using System.Text;
using InferCheck.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace InferCheck.Tests.Site.Steady;

/// <summary>Whatever clients send, they are answered, and the site does not stumble.</summary>
public sealed class HostileClientTests
{
    private const int Clients = 8;
    private const int SlowClients = 500;

    private static readonly int Requests = Thoroughness.Of(little: 8_000, much: 40_000);

    [Fact]
    public async Task Very_many_strange_requests_meet_no_fault()
    {
        await using var site = await HostedSite.StartRealAsync(CollectedLog.Switch, "Error");
        using var log = new CollectedLog();
        site.Services.GetRequiredService<ILoggerFactory>().AddProvider(log);
        var faults = await Task.WhenAll(Enumerable.Range(1, Clients).Select(seed => Task.Run(() => TryAsync(site.Address, seed, Requests / Clients))));
        var all = faults.SelectMany(fault => fault).Concat(log.Lines).ToList();
        Assert.True(all.Count == 0, $"{all.Count} faults, such as\n{string.Join("\n\n", all.Take(5))}");
    }

    [Fact]
    public async Task Slow_clients_do_not_hold_up_others()
    {
        await using var site = await HostedSite.StartRealAsync();
        await site.Client.GetAsync("/");
        var slow = await Task.WhenAll(Enumerable.Range(0, SlowClients).Select(number => DawdleAsync(site.Address, number)));
        for (var time = 0; time < 50; time++)
        {
            using var answer = await site.Client.GetAsync(time % 2 == 0 ? "/" : $"/?page=1&q=data{time}");
            Assert.True((int)answer.StatusCode < 400);
        }

        Array.ForEach(slow, client => client.Dispose());
    }

    /// <summary>Half of them never finish a request; the others ask for a page and do not read it.</summary>
    private static async Task<Socket> DawdleAsync(Uri address, int number)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { ReceiveBufferSize = 1_024 };
        await socket.ConnectAsync(IPAddress.Loopback, address.Port);
        await socket.SendAsync(Encoding.ASCII.GetBytes(number % 2 == 0 ? "GET / HTTP/1.1\r\nHost: loc" : "GET /?sort=dpa HTTP/1.1\r\nHost: localhost\r\n\r\n"));
        return socket;
    }

    private static async Task<List<string>> TryAsync(Uri address, int seed, int count)
    {
        var request = new FuzzedRequest(seed);
        var faults = new List<string>();
        var buffer = new byte[64];
        for (var number = 0; number < count; number++)
        {
            var bytes = request.Next();
            using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { LingerState = new LingerOption(true, 0) };
            await socket.ConnectAsync(IPAddress.Loopback, address.Port);
            await socket.SendAsync(bytes);
            using var patience = new CancellationTokenSource(Until.Patience);
            var read = await socket.ReceiveAsync(buffer, patience.Token);
            var line = Encoding.ASCII.GetString(buffer, 0, read);

            // 505 is the right answer to a request that names another protocol.
            if (!line.StartsWith("HTTP/1.1 ", StringComparison.Ordinal) || (line[9] is '5' && !line.StartsWith("HTTP/1.1 505", StringComparison.Ordinal)))
            {
                faults.Add($"{Encoding.Latin1.GetString(bytes)} → {line}");
            }
        }

        return faults;
    }
}
