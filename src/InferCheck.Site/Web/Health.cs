using InferCheck.Store;

namespace InferCheck.Site.Web;

/// <summary>`/healthz`: the process answers. `/readyz`: it can read its content, and says which. Asked by machines, so neither is redirected nor kept.</summary>
internal static class Health
{
    public static IApplicationBuilder UseHealth(this IApplicationBuilder app) => app.Use((context, next) => context.Request.Path.Value switch
    {
        "/healthz" or "/healthz/" => Live(context),
        "/readyz" or "/readyz/" => Ready(context),
        _ => next(context),
    });

    private static Task Live(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        return context.Response.WriteAsJsonAsync(new { status = "live" });
    }

    private static Task Ready(HttpContext context)
    {
        var store = context.RequestServices.GetRequiredService<ContentStore>();
        context.Response.Headers.CacheControl = "no-store";
        try
        {
            return context.Response.WriteAsJsonAsync(new { status = "ready", content_version = store.ContentVersion, providers = store.Quality.Totals().Providers });
        }
        catch (Microsoft.Data.Sqlite.SqliteException failure)
        {
            // Expected when the file was removed or damaged under the running site: whoever balances the load should look elsewhere.
            context.RequestServices.GetRequiredService<ILogger<ContentStore>>().LogError(failure, "The content cannot be read");
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return context.Response.WriteAsJsonAsync(new { status = "unreadable", content_version = store.ContentVersion });
        }
    }
}
