using InferCheck.Site.Settings;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace InferCheck.Site.Http.Limits;

/// <summary>What a connection may send and how long it may take for it; who is asking; how long a stop waits for those in flight.</summary>
internal static class ServerLimits
{
    private static readonly TimeSpan HeaderTime = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan IdleTime = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan StopTime = TimeSpan.FromSeconds(20);

    public static void AddLimits(this WebApplicationBuilder builder, SiteSettings settings)
    {
        builder.WebHost.ConfigureKestrel(kestrel => Set(kestrel.Limits, settings.Limits));
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = StopTime);
        builder.Services.AddSingleton<WorkMeter>(ProcessorTime.Begin);
        builder.Services.AddSingleton<WorkLimiter>();
    }

    /// <summary>A header that says who is asking is believed only from the proxies that were named; without any it is not even read.</summary>
    public static void UseTrustedProxies(this WebApplication app)
    {
        var proxies = app.Services.GetRequiredService<SiteSettings>().Proxies;
        if (proxies.Count == 0)
        {
            return;
        }

        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto,
            ForwardLimit = proxies.Count
        };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in proxies)
        {
            options.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(proxy.Contains('/', StringComparison.Ordinal) ? proxy
                : proxy + (proxy.Contains(':', StringComparison.Ordinal) ? "/128" : "/32")));
        }

        app.UseForwardedHeaders(options);
    }

    private static void Set(KestrelServerLimits limits, LimitSettings settings)
    {
        limits.MaxRequestLineSize = 8 * 1_024;
        limits.MaxRequestHeadersTotalSize = 16 * 1_024;
        limits.MaxRequestHeaderCount = 64;
        limits.MaxRequestBodySize = 4 * 1_024;
        limits.RequestHeadersTimeout = HeaderTime;
        limits.KeepAliveTimeout = IdleTime;
        limits.MaxConcurrentConnections = settings.Connections;
        limits.MaxConcurrentUpgradedConnections = 0;
        limits.Http2.MaxStreamsPerConnection = 64;
    }
}
