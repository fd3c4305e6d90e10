using InferCheck.Site.Addresses;
using InferCheck.Site.Forms.Api;
using InferCheck.Site.Forms.Mcp;
using InferCheck.Site.Http;
using InferCheck.Site.Http.Answers;
using InferCheck.Site.Http.Limits;
using InferCheck.Site.Http.Metrics;
using InferCheck.Site.Wording;
using Microsoft.AspNetCore.Http.Features;

namespace InferCheck.Site.Host;

/// <summary>
/// The way to the one address that is asked by POST, apart from that of all others: what may come in, how much of it, and whom it is charged to.
/// No page of another site may ask through a reader's browser.
/// </summary>
internal sealed class McpDoor(KnownHosts hosts, WorkLimiter limiter, Refusals refusals, SiteMeters meters)
{
    public const int LongestBody = 64 * 1_024;

    public async Task ThroughAsync(HttpContext context, RequestDelegate next)
    {
        var texts = context.RequestServices.GetRequiredService<Languages>().Default;
        if (!HttpMethods.IsPost(context.Request.Method))
        {
            context.Response.Headers.Allow = HttpMethods.Post;
            await RefuseAsync(context, StatusCodes.Status405MethodNotAllowed, texts["limits.post-only"]);
        }
        else if (hosts.Key(context.Request) is null && !KnownHosts.IsHost(context.Request.Host))
        {
            await refusals.NoHost(context);
        }
        else if (context.Request.Headers.Origin is { Count: > 0 } origin && !IsOwn(context, origin.ToString()))
        {
            await RefuseAsync(context, StatusCodes.Status403Forbidden, texts["limits.foreign-origin"]);
        }
        else if (await BodyAsync(context) is not { } body)
        {
            await RefuseAsync(context, StatusCodes.Status413PayloadTooLarge, texts["limits.long-body"]);
        }
        else
        {
            await AnswerAsync(context, body, next);
        }
    }

    private async Task AnswerAsync(HttpContext context, MemoryStream body, RequestDelegate next)
    {
        using var work = await limiter.AdmitAsync(context);
        meters.Count(work is null ? AnswerKind.Refused : AnswerKind.PassedOn);
        if (work is not null)
        {
            context.Request.Body = body;
            context.RequestServices.GetRequiredService<McpVisit>().Http = context;
            await work.DoAsync(() => next(context));
        }
    }

    /// <summary>Without a public address a page may have made up the host it asks under: then nobody's origin is ours.</summary>
    private bool IsOwn(HttpContext context, string origin) => hosts.Key(context.Request) is not null
        && Uri.TryCreate(PublicAddress.Top(context), UriKind.Absolute, out var top) && origin == top.GetLeftPart(UriPartial.Authority);

    /// <summary>
    /// The whole of it before anything is done, so that a slow line holds up nobody; nothing where it is too long. The server itself would break off a body
    /// that came in pieces, and with it what is said about that: it is told to break off later.
    /// </summary>
    private static async Task<MemoryStream?> BodyAsync(HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } bound)
        {
            bound.MaxRequestBodySize = 2 * LongestBody;
        }

        if (context.Request.ContentLength > LongestBody)
        {
            return null;
        }

        var body = new MemoryStream();
        var piece = new byte[4_096];
        while (await context.Request.Body.ReadAsync(piece, context.RequestAborted) is > 0 and var read)
        {
            if (body.Length + read > LongestBody)
            {
                return null;
            }

            body.Write(piece, 0, read);
        }

        body.Position = 0;
        return body;
    }

    private static Task RefuseAsync(HttpContext context, int status, string text)
    {
        context.Response.StatusCode = status;
        context.Response.Headers.CacheControl = "no-store";
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(text);
    }
}
