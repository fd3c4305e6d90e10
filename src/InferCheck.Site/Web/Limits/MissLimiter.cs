using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using InferCheck.Site.Api;

namespace InferCheck.Site.Web.Limits;

/// <summary>How much uncached work one client may ask for. Kept answers cost next to nothing and are not counted.</summary>
internal sealed class MissLimiter(SiteSettings settings) : IDisposable
{
    private readonly PartitionedRateLimiter<HttpContext>? limiter = settings.Limits.MissesPerSecond <= 0 ? null : PartitionedRateLimiter.Create<HttpContext, IPAddress>(context =>
    {
        var client = ClientOf(context.Connection.RemoteIpAddress);
        return IPAddress.IsLoopback(client) ? RateLimitPartition.GetNoLimiter(client) : RateLimitPartition.GetTokenBucketLimiter(client, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = settings.Limits.MissesAtOnce,
            TokensPerPeriod = settings.Limits.MissesPerSecond,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        });
    });

    /// <summary>True when the client has been told to wait. The machine itself, where proxies and tests stand, is not limited.</summary>
    public async ValueTask<bool> RefusesAsync(HttpContext context)
    {
        if (limiter is null)
        {
            return false;
        }

        using var lease = limiter.AttemptAcquire(context);
        if (lease.IsAcquired)
        {
            return false;
        }

        await RefuseAsync(context, lease);
        return true;
    }

    public void Dispose() => limiter?.Dispose();

    /// <summary>Nothing of the request has been looked at yet, so the answer brings all its headers itself.</summary>
    private static Task RefuseAsync(HttpContext context, RateLimitLease lease)
    {
        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var time) ? Math.Max(1, (int)Math.Ceiling(time.TotalSeconds)) : 1;
        var texts = context.RequestServices.GetRequiredService<Languages>().Default;
        if (OpenData.IsOpen(context.Request.Path))
        {
            OpenData.Open(context);
        }

        SecurityHeaders.Write(context);
        var response = context.Response;
        response.StatusCode = StatusCodes.Status429TooManyRequests;
        response.Headers.RetryAfter = wait.ToString(CultureInfo.InvariantCulture);
        response.Headers.CacheControl = "no-store";
        if (OpenData.IsJson(context.Request.Path))
        {
            return ApiProblems.TooMany(context, texts).ExecuteAsync(context);
        }

        response.ContentType = "text/plain; charset=utf-8";
        return response.WriteAsync(texts["limits.too-many", wait]);
    }

    /// <summary>A household or a company has a whole /64 of IPv6 addresses, and counts as one.</summary>
    private static IPAddress ClientOf(IPAddress? address)
    {
        if (address is null)
        {
            return IPAddress.Loopback;
        }

        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        if (plain.AddressFamily != AddressFamily.InterNetworkV6 || IPAddress.IsLoopback(plain))
        {
            return plain;
        }

        Span<byte> bytes = stackalloc byte[16];
        plain.TryWriteBytes(bytes, out _);
        bytes[8..].Clear();
        return new IPAddress(bytes);
    }
}
