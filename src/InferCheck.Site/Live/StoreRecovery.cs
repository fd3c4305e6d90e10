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
            app.Use((context, next) => AnswerAsync(app, context, next, keeper));
        }
    }

    private static async Task AnswerAsync(WebApplication app, HttpContext context, RequestDelegate next, ContentKeeper keeper)
    {
        try
        {
            await next(context);
            return;
        }
        catch (Exception fault) when (StoreFaults.IsOfFile(fault) && !context.Response.HasStarted)
        {
            // Expected: somebody cut or removed the file. Anything else is a mistake of the program and goes on to the error page.
            if (!await keeper.RepairAsync(context.RequestServices.GetRequiredService<ContentLease>().Content))
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
