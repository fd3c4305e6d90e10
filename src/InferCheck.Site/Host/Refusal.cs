using System.Globalization;
using InferCheck.Site.Addresses;
using InferCheck.Site.Forms.Api;
using InferCheck.Site.Http;
using InferCheck.Site.Http.Limits;
using InferCheck.Site.Wording;

namespace InferCheck.Site.Host;

/// <summary>Says no before anything of the request has been looked at, so the answer brings all its headers itself.</summary>
internal static class Refusal
{
    public static Refusals All { get; } = new(TooMuchAsync, NoHostAsync);

    private static Task TooMuchAsync(HttpContext context, TimeSpan wait)
    {
        // Rounded up, and by one where nothing is to be rounded: a debt of nothing is no allowance yet.
        var seconds = (long)wait.TotalSeconds + 1;
        Begin(context, StatusCodes.Status429TooManyRequests);
        context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        var texts = context.RequestServices.GetRequiredService<Languages>().Of(context);
        return OpenAddresses.IsJson(context.Request.Path) || OnceOnly.IsMcp(context.Request.Path)
            ? ApiProblems.TooMany(context, texts).ExecuteAsync(context)
            : WriteAsync(context, texts["limits.too-many", seconds]);
    }

    /// <summary>Without a public address every link would be made from what stands there.</summary>
    private static Task NoHostAsync(HttpContext context)
    {
        Begin(context, StatusCodes.Status400BadRequest);
        var texts = context.RequestServices.GetRequiredService<Languages>().Of(context);
        return WriteAsync(context, texts["limits.no-host"]);
    }

    private static void Begin(HttpContext context, int status)
    {
        if (OpenAddresses.IsOpen(context.Request.Path))
        {
            OpenData.Open(context);
        }

        SecurityHeaders.Write(context);
        context.Response.StatusCode = status;
        context.Response.Headers.CacheControl = "no-store";
    }

    private static Task WriteAsync(HttpContext context, string text)
    {
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(text);
    }
}
