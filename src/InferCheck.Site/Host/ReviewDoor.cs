using System.Net;
using System.Security.Cryptography;
using InferCheck.Site.Addresses;
using Microsoft.AspNetCore.WebUtilities;

namespace InferCheck.Site.Host;

/// <summary>
/// Who may come in: whoever opens the address that the program printed, once, on this machine. Other pages in the same browser can neither read nor send
/// anything: the cookie stays with this address, and names that lead here by a trick are refused.
/// </summary>
internal sealed class ReviewDoor
{
    private const string Cookie = "infercheck-review";

    private readonly string session = Secret();
    private string? token = Secret();

    /// <summary>The path of the address to print, good for one opening.</summary>
    public string Path => $"{ReviewPaths.Start}/{token}/";

    public async Task ThroughAsync(HttpContext context, RequestDelegate next)
    {
        if (!IsOwnName(context.Request.Host.Host) || context.Connection.RemoteIpAddress is { } from && !IPAddress.IsLoopback(from))
        {
            await RefuseAsync(context, "This page is for the machine it runs on.");
        }
        else if (context.Request.Path.StartsWithSegments(ReviewPaths.Start, StringComparison.Ordinal, out var rest))
        {
            await StartAsync(context, rest.Value?.Trim('/') ?? "");
        }
        else if (!Same(context.Request.Cookies[Cookie], session))
        {
            await RefuseAsync(context, "Open the address that infercheck review printed. It works once; after that, start the program again.");
        }
        else
        {
            await next(context);
        }
    }

    private Task StartAsync(HttpContext context, string given)
    {
        if (token is not { } expected || !Same(given, expected) || Interlocked.CompareExchange(ref token, null, expected) != expected)
        {
            return RefuseAsync(context, "This address has been opened before. Start infercheck review again.");
        }

        context.Response.Cookies.Append(Cookie, session, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, IsEssential = true, Path = "/" });

        // A redirect would still be a request that came from elsewhere, to which a strict cookie is not sent.
        context.Response.ContentType = "text/html; charset=utf-8";
        var first = ReviewPaths.Claim(0);
        return context.Response.WriteAsync($"<!DOCTYPE html><meta charset=\"utf-8\"><link rel=\"icon\" href=\"data:,\"><title>InferCheck</title>"
            + $"<meta http-equiv=\"refresh\" content=\"0; url={first}\"><a href=\"{first}\">Begin</a>");
    }

    private static Task RefuseAsync(HttpContext context, string why)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(why);
    }

    private static bool IsOwnName(string host) => host is "localhost" or "127.0.0.1" or "[::1]";

    private static bool Same(string? given, string expected) =>
        given is not null && CryptographicOperations.FixedTimeEquals(System.Text.Encoding.UTF8.GetBytes(given), System.Text.Encoding.UTF8.GetBytes(expected));

    private static string Secret() => WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(24));
}
