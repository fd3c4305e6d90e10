using InferCheck.Site.Api.OpenApi;
using InferCheck.Site.Web;
using InferCheck.Store;

namespace InferCheck.Site.Api;

/// <summary>Maps the operations. An address answers with and without the slash at its end, and as `index.json` for hosts that only have files.</summary>
internal static class ApiRoutes
{
    private static readonly string[] Methods = ["GET", "HEAD"];

    public static void MapApi(this WebApplication app)
    {
        var store = app.Services.GetRequiredService<ContentStore>();
        var texts = app.Services.GetRequiredService<Languages>().Of(null);
        foreach (var operation in ApiOperations.All(store, texts))
        {
            app.MapMethods(operation.Path, Methods, (HttpContext context) => Answer(context, operation));
            app.MapMethods(operation.Path + ApiPaths.File, Methods, (HttpContext context) => Answer(context, operation));
        }

        app.MapMethods(ApiPaths.OpenApi, Methods, () => new OpenAnswer(OpenApiDocument.Write(store, texts), ApiJson.MediaType, LinkHeader.Licence));
        app.Map(ApiPaths.All + "{**rest}", (HttpContext context) => ApiProblems.NotFound(context));
    }

    /// <summary>An error in the API is said in the API's way, not as a page.</summary>
    public static void UseApiErrors(this WebApplication app) => app.UseWhen(
        context => context.Request.Path.StartsWithSegments(ApiPaths.All.TrimEnd('/'), StringComparison.OrdinalIgnoreCase),
        api => api.UseExceptionHandler(errors => errors.Run(context => ApiProblems.Broken(context).ExecuteAsync(context))));

    private static IResult Answer(HttpContext context, ApiOperation operation)
    {
        var call = new ApiCall(context, operation);
        return new ApiQueryCheck(operation.Parameters, call.Texts).Errors(context.Request.Query) is { Count: > 0 } errors
            ? ApiProblems.BadParameters(context, errors)
            : operation.Handler(call);
    }
}
