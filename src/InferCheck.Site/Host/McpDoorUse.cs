using InferCheck.Site.Addresses;
using InferCheck.Site.Forms.Api;
using InferCheck.Site.Http;

namespace InferCheck.Site.Host;

/// <summary>Puts the door before the site: behind it is the protocol alone, so that no other address can ever be asked by POST.</summary>
internal static class McpDoorUse
{
    public static void UseMcpDoor(this WebApplication app)
    {
        var door = ActivatorUtilities.CreateInstance<McpDoor>(app.Services);
        app.MapWhen(context => OnceOnly.IsMcp(context.Request.Path), way =>
        {
            way.UseSecurityHeaders();
            way.UseExceptionHandler(errors => errors.Run(context => ApiProblems.Broken(context).ExecuteAsync(context)));
            way.Use(next => context => door.ThroughAsync(context, next));
            way.UseRouting();
            way.UseEndpoints(routes => routes.MapMcp(Paths.Mcp));
        });
    }
}
