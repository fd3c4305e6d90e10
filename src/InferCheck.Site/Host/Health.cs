using InferCheck.Site.Addresses;
using InferCheck.Site.Http;
using InferCheck.Site.Live;
using InferCheck.Store;
using InferCheck.Store.Engine;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Host;

/// <summary>
/// `/healthz`: the process answers. `/readyz`: it can read its content, and says which. Asked by machines, so neither is redirected, kept or limited.
/// </summary>
internal static class Health
{
    public static IApplicationBuilder UseHealth(this IApplicationBuilder app) => app.Use((context, next) => context.Request.Path.Value switch
    {
        Paths.Live or Paths.Live + "/" when ReadOnlyMethods.IsRead(context.Request) => Live(context),
        Paths.Ready or Paths.Ready + "/" when ReadOnlyMethods.IsRead(context.Request) => ReadyAsync(context),
        _ => next(context),
    });

    private static Task Live(HttpContext context) => AnswerAsync(context, new { status = "live" });

    private static async Task ReadyAsync(HttpContext context)
    {
        var store = context.RequestServices.GetRequiredService<ContentStore>();
        int providers;
        try
        {
            store.ThrowIfGone();
            providers = context.RequestServices.GetRequiredService<Readiness>().Providers(store, () => store.Quality.Totals().Providers);
        }
        catch (Exception failure) when (failure is Microsoft.Data.Sqlite.SqliteException || StoreFaults.IsOfFile(failure))
        {
            // Expected when the file was removed or damaged under the running site: whoever balances the load should look elsewhere until it is baked anew.
            context.RequestServices.GetRequiredService<ILogger<ContentStore>>().LogError(failure, "The content cannot be read");
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            await AnswerAsync(context, new { status = "unreadable", content_version = store.ContentVersion });
            await RepairAsync(context.RequestServices);
            return;
        }

        context.RequestServices.GetRequiredService<ShownPages>().Tell(store);
        await AnswerAsync(context, new { status = "ready", content_version = store.ContentVersion, providers });
    }

    /// <summary>Nobody else may ask: who balances the load sends no readers to a site that is not ready.</summary>
    private static async Task RepairAsync(IServiceProvider services)
    {
        if (services.GetService<ContentKeeper>() is { } keeper)
        {
            await keeper.RepairAsync(services.GetRequiredService<ContentLease>().Content);
        }
    }

    private static Task AnswerAsync<T>(HttpContext context, T answer)
    {
        SecurityHeaders.Write(context);
        context.Response.Headers.CacheControl = "no-store";
        return context.Response.WriteAsJsonAsync(answer);
    }
}
