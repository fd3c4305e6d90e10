using InferCheck.Site.Addresses;

namespace InferCheck.Site.Http;

/// <summary>Lets scripts of other sites read what is open to them. Pages themselves stay the site's own.</summary>
internal static class OpenData
{
    private const string Methods = "GET, HEAD, OPTIONS";
    private const string Exposed = "ETag, Link, Content-Length, Retry-After";
    private const string Accepted = "If-None-Match, If-Modified-Since, Range, Accept";

    private static readonly object Mark = new();

    public static IApplicationBuilder UseOpenData(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (!OpenAddresses.IsOpen(context.Request.Path))
        {
            return next(context);
        }

        Open(context);
        context.Response.OnStarting(() =>
        {
            EntityTags.AddCoding(context.Response);
            return Task.CompletedTask;
        });
        return HttpMethods.IsOptions(context.Request.Method) ? Permit(context.Response) : next(context);
    });

    public static void Open(HttpContext context)
    {
        context.Items[Mark] = true;
        context.Response.Headers.AccessControlAllowOrigin = "*";
        context.Response.Headers.AccessControlExposeHeaders = Exposed;
    }

    /// <summary>Asked of the request as it came in, whatever page answers in the end.</summary>
    public static bool IsOpen(HttpContext context) => context.Items.ContainsKey(Mark);

    /// <summary>A browser asks first when a script sets a header of its own, such as `If-None-Match`.</summary>
    private static Task Permit(HttpResponse response)
    {
        response.StatusCode = StatusCodes.Status204NoContent;
        response.Headers.AccessControlAllowMethods = Methods;
        response.Headers.AccessControlAllowHeaders = Accepted;
        response.Headers.AccessControlMaxAge = "86400";
        return Task.CompletedTask;
    }
}
