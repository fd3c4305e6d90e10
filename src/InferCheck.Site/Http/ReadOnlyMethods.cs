using System.Diagnostics.CodeAnalysis;

namespace InferCheck.Site.Http;

/// <summary>The site is only ever read.</summary>
internal static class ReadOnlyMethods
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static bool IsRead(HttpRequest request) => HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);

    /// <summary>Answers a question for the thing itself and one for its head alike.</summary>
    public static void MapRead(this IEndpointRouteBuilder routes, [StringSyntax("Route")] string template, Delegate handler) =>
        routes.MapMethods(template, Reading, handler);

    public static IApplicationBuilder UseReadOnlyMethods(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (IsRead(context.Request))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.Headers.Allow = string.Join(", ", Reading);
        return Task.CompletedTask;
    });
}
