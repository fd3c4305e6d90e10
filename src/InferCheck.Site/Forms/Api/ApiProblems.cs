using InferCheck.Site.Addresses;
using InferCheck.Site.Forms.Api.V1;
using InferCheck.Site.Http;
using InferCheck.Site.Wording;

namespace InferCheck.Site.Forms.Api;

/// <summary>Errors as RFC 9457 wants them, naming the parameter at fault.</summary>
internal static class ApiProblems
{
    public const string MediaType = "application/problem+json";

    private const string Type = ApiPaths.Documentation + "#errors";

    public static IResult BadParameters(HttpContext context, IReadOnlyList<ApiParameterError> errors) =>
        Write(context, StatusCodes.Status400BadRequest, "parameters", errors);

    public static IResult NotFound(HttpContext context, params IReadOnlyList<ApiParameterError> errors) =>
        Write(context, StatusCodes.Status404NotFound, "not-found", errors);

    /// <summary>Said before anything but the address was looked at.</summary>
    public static IResult TooMany(HttpContext context, Texts texts) => Write(context, texts, StatusCodes.Status429TooManyRequests, "too-many", []);

    public static IResult Broken(HttpContext context) => Write(context, StatusCodes.Status500InternalServerError, "broken", []);

    /// <summary>The problem itself, which the page for people shows too.</summary>
    public static ApiProblem Of(Texts texts, int status, string kind, string instance, IReadOnlyList<ApiParameterError> errors) => new()
    {
        Type = Type,
        Title = texts[$"api.problem.{kind}.title"],
        Status = status,
        Detail = errors.Count > 0 ? string.Join(" ", errors.Select(error => error.Detail)) : texts[$"api.problem.{kind}.detail"],
        Instance = instance,
        Errors = errors,
    };

    private static IResult Write(HttpContext context, int status, string kind, IReadOnlyList<ApiParameterError> errors) =>
        Write(context, context.RequestServices.GetRequiredService<Texts>(), status, kind, errors);

    private static IResult Write(HttpContext context, Texts texts, int status, string kind, IReadOnlyList<ApiParameterError> errors)
    {
        var instance = context.Request.Path.ToUriComponent() + context.Request.QueryString.ToUriComponent();
        var problem = Of(texts, status, kind, instance, errors);
        context.Response.StatusCode = status;
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.Link = LinkHeader.Write([new(ApiPaths.OpenApi, "service-desc", "application/json"),
            new(ApiPaths.Documentation, "service-doc", "text/html")]);
        return Results.Bytes(ApiJson.Write(problem), MediaType);
    }
}
