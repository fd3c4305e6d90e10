using InferCheck.Site.Live.Editions;
using InferCheck.Store;
using InferCheck.Store.Engine;

namespace InferCheck.Site.Live;

/// <summary>When the database was damaged or taken away under the running site, it is baked anew and the request is answered from the new one.</summary>
internal static class StoreRecovery
{
    public static void UseStoreRecovery(this WebApplication app)
    {
        if (app.Services.GetService<ContentKeeper>() is { } keeper)
        {
            var shelf = app.Services.GetRequiredService<EditionShelf>();
            app.Use((context, next) => AnswerAsync(app, context, next, (content) => RepairAsync(content, shelf, keeper)));
        }
    }

    /// <summary>An old day is made again from what was kept of it.</summary>
    private static Task<bool> RepairAsync(ServedContent broken, EditionShelf shelf, ContentKeeper keeper) =>
        shelf.Discard(broken) ? Task.FromResult(true) : keeper.RepairAsync(broken);

    private static async Task AnswerAsync(WebApplication app, HttpContext context, RequestDelegate next, Func<ServedContent, Task<bool>> repair)
    {
        try
        {
            await next(context);
            return;
        }
        catch (Exception fault) when (StoreFaults.IsOfFile(fault) && !context.Response.HasStarted)
        {
            // Expected: somebody cut or removed the file. Anything else is a mistake of the program and goes on to the error page.
            var content = context.RequestServices.GetRequiredService<ContentLease>().Content;
            if (!await repair(content))
            {
                throw;
            }
        }

        context.Response.Clear();
        context.SetEndpoint(null);
        context.Request.RouteValues.Clear();
        var services = context.RequestServices;
        await using var scope = app.Services.CreateAsyncScope();
        context.RequestServices = scope.ServiceProvider;
        try
        {
            await next(context);
        }
        finally
        {
            context.RequestServices = services;
        }
    }
}
