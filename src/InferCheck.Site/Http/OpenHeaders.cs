namespace InferCheck.Site.Http;

/// <summary>Marks an answer as meant for other sites too: a badge is shown there, a feed is read there.</summary>
internal static class OpenHeaders
{
    public static void Mark(HttpContext context)
    {
        context.Response.Headers.AccessControlAllowOrigin = "*";
        context.Response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
    }
}
