using System.Collections.Frozen;
using System.Globalization;
using InferCheck.Site.Settings;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace InferCheck.Site.Http.Answers;

/// <summary>The hosts that answers are kept for when no public address was set: this machine's own names. Anybody can make up others.</summary>
internal sealed class KnownHosts(SiteSettings settings, IServer server)
{
    private const int Longest = 255;

    private static readonly string[] OfThisMachine = ["localhost", "127.0.0.1", "[::1]"];

    private volatile FrozenSet<string>? known;

    /// <summary>What tells the answers for one host from those for another, or nothing when none are kept for it.</summary>
    public string? Key(HttpRequest request)
    {
        if (settings.BaseUrl is not null)
        {
            return "";
        }

        // The server knows its port when it has begun to listen, which is before the first request.
        var host = request.Host.Value ?? "";
        return !(known ??= Known()).Contains(host) ? null : request.IsHttps ? "https://" + host : host;
    }

    /// <summary>Whether a link can be made from it.</summary>
    public static bool IsHost(HostString host) =>
        host is { HasValue: true, Value.Length: <= Longest } && Uri.CheckHostName(host.Host) is not UriHostNameType.Unknown
        && (host.Port is { } port ? port is > 0 and <= ushort.MaxValue && host.Value == With(host.Host, port) : host.Value == host.Host);

    private static string With(string name, int port) => string.Create(CultureInfo.InvariantCulture, $"{name}:{port}");

    private static IEnumerable<string> Names(BindingAddress address) => OfThisMachine.Append(address.Host)
        .SelectMany(name => address.Port is 80 or 443 ? [name, With(name, address.Port)] : new[] { With(name, address.Port) });

    private FrozenSet<string> Known() => (server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [])
        .Select(BindingAddress.Parse).Where(address => !address.IsUnixPipe && !address.IsNamedPipe).SelectMany(Names).ToFrozenSet();
}
