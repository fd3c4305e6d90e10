using InferCheck.Site.Addresses;
using InferCheck.Site.Http;
using InferCheck.Site.Wording;

namespace InferCheck.Site.Forms.Api;

/// <summary>Maps the operations. An address answers with and without the slash at its end, and as `index.json` for hosts that only have files.</summary>
internal static class ApiRoutes
{
    public static void MapApi(this WebApplication app)
    {
        foreach (var (name, path) in Addresses(app))
        {
            app.MapRead(path, (HttpContext context, ApiDescription description) => Answer(context, description.Operations[name]));
            app.MapRead(path + ApiPaths.File, (HttpContext context, ApiDescription description) => Answer(context, description.Operations[name]));
        }

        app.MapRead(ApiPaths.OpenApi, (ApiDescription description) => new OpenAnswer(description.OpenApi, ApiJson.MediaType, LinkHeader.Licence));
        app.Map(SiteRoutes.ApiRest, (HttpContext context) => ApiProblems.NotFound(context));
    }

    /// <summary>An error in the API is said in the API's way, not as a page.</summary>
    public static void UseApiErrors(this WebApplication app) => app.UseWhen(
        context => ApiPaths.IsIn(context.Request.Path),
        api => api.UseExceptionHandler(errors => errors.Run(context => ApiProblems.Broken(context).ExecuteAsync(context))));

    /// <summary>The same whatever the content; what else there is to an operation belongs to the content of the request.</summary>
    private static List<(string Name, string Path)> Addresses(WebApplication app)
    {
        using var scope = app.Services.CreateScope();
        return [.. scope.ServiceProvider.GetRequiredService<ApiDescription>().Operations.Values.Select(operation => (operation.Name, operation.Path))];
    }

    private static IResult Answer(HttpContext context, ApiOperation operation)
    {
        var call = new ApiCall(context, operation);
        return new ApiQueryCheck(operation.Parameters, call.Texts).Errors(context.Request.Query) is { Count: > 0 } errors
            ? ApiProblems.BadParameters(context, errors)
            : operation.Handler(call);
    }
}
