using System.Text.Json.Nodes;
using InferCheck.Site.Addresses;
using InferCheck.Site.Forms.Api.V1;
using InferCheck.Site.Wording;
using InferCheck.Store;

namespace InferCheck.Site.Forms.Api.OpenApi;

/// <summary>The OpenAPI 3.1 document, written from the very operations and types that answer.</summary>
internal static class OpenApiDocument
{
    public static byte[] Write(ContentStore store, Texts texts) => ApiJson.Write(Make(ApiOperations.All(store, texts), store.SchemaVersion, texts));

    private static JsonObject Make(IReadOnlyList<ApiOperation> operations, string version, Texts texts)
    {
        var schemas = new SchemaWriter(texts);
        var paths = new JsonObject(operations.Select(operation =>
            KeyValuePair.Create<string, JsonNode?>(operation.Path, new JsonObject { ["get"] = Operation(operation, schemas, texts) })));
        foreach (var (path, type, name) in Files)
        {
            paths[path] = new JsonObject { ["get"] = Operation(OfFile(path, type, name, texts), schemas, texts) };
        }

        schemas.Reference(typeof(ApiProblem));
        return new JsonObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject
            {
                ["title"] = texts["api.title"],
                ["version"] = version,
                ["description"] = texts["api.description"],
                ["license"] = new JsonObject { ["name"] = texts["data.licence-name"], ["identifier"] = ApiLicences.Of(texts).Identifier },
            },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = Paths.Home }),
            ["paths"] = paths,
            ["components"] = new JsonObject
            {
                ["schemas"] = schemas.Schemas,
                ["headers"] = ResponseWriter.Headers(texts),
                ["responses"] = ResponseWriter.Shared(texts)
            },
        };
    }

    /// <summary>What is described here but answered elsewhere: documents among the downloads and the twins.</summary>
    private static IReadOnlyList<(string Path, Type Type, string Name)> Files =>
    [
        (DownloadNames.Path(DownloadNames.Manifest), typeof(ApiEnvelope<ApiFile>), "manifest"),
        (DownloadNames.Path(DownloadNames.Everything), typeof(ApiAll), "all"),
        (SiteRoutes.ProviderJson, typeof(ApiProvider), "twin"),
    ];

    private static ApiOperation OfFile(string path, Type type, string name, Texts texts) => new()
    {
        Name = name,
        Path = path,
        Answer = type,
        Handler = _ => Results.NotFound(),
        Example = path,
        Parameters = Slug(path, texts),
    };

    private static IReadOnlyList<ApiParameter> Slug(string path, Texts texts) =>
        path.Contains('{', StringComparison.Ordinal) ? [new ApiParameter { Name = "slug", Description = texts["api.parameter.slug-provider"], InPath = true }]
            : [];

    private static JsonObject Operation(ApiOperation operation, SchemaWriter schemas, Texts texts)
    {
        var written = new JsonObject
        {
            ["operationId"] = operation.Name,
            ["summary"] = texts[$"api.operation.{operation.Name}"],
        };
        if (operation.Parameters.Count > 0)
        {
            written["parameters"] = new JsonArray([.. operation.Parameters.Select(ParameterWriter.Write)]);
        }

        written["responses"] = ResponseWriter.Of(operation, schemas.Reference(operation.Answer), texts);
        return written;
    }
}
