using System.Text.Json.Nodes;
using InferCheck.Site.Addresses;
using InferCheck.Site.Wording;

namespace InferCheck.Site.Forms.Api.OpenApi;

/// <summary>Answers in the words of OpenAPI: the same headers everywhere, and problems where they can occur.</summary>
internal static class ResponseWriter
{
    private const string Wait = "Retry-After";

    private static readonly string[] HeaderNames = ["ETag", "Cache-Control", "Link"];

    public static JsonObject Of(ApiOperation operation, JsonObject schema, Texts texts)
    {
        var answers = new JsonObject
        {
            ["200"] = new JsonObject
            {
                ["description"] = texts["api.response.200"],
                ["headers"] = References(HeaderNames),
                ["content"] = new JsonObject { ["application/json"] = new JsonObject { ["schema"] = schema } },
            },
            ["304"] = Reference("responses", "NotModified"),
        };
        if (operation.Path.StartsWith(ApiPaths.All, StringComparison.Ordinal))
        {
            answers["400"] = Reference("responses", "BadParameters");
        }

        if (operation.HasPathParameter)
        {
            answers["404"] = Reference("responses", "NotFound");
        }

        answers["429"] = Reference("responses", "TooMany");
        return answers;
    }

    public static JsonObject Headers(Texts texts) => new(HeaderNames.Append(Wait).Select(name => KeyValuePair.Create<string, JsonNode?>(name, new JsonObject
    {
        ["description"] = texts[$"api.header.{name}"],
        ["schema"] = new JsonObject { ["type"] = "string" },
    })));

    public static JsonObject Shared(Texts texts) => new()
    {
        ["NotModified"] = new JsonObject { ["description"] = texts["api.response.304"] },
        ["BadParameters"] = Problem(texts["api.response.400"]),
        ["NotFound"] = Problem(texts["api.response.404"]),
        ["TooMany"] = Problem(texts["api.response.429"], Wait),
    };

    private static JsonObject Problem(string description, params string[] headers)
    {
        var problem = new JsonObject { ["description"] = description };
        if (headers.Length > 0)
        {
            problem["headers"] = References(headers);
        }

        problem["content"] = new JsonObject { [ApiProblems.MediaType] = new JsonObject { ["schema"] = Reference("schemas", "Problem") } };
        return problem;
    }

    private static JsonObject References(IEnumerable<string> headers) =>
        new(headers.Select(name => KeyValuePair.Create<string, JsonNode?>(name, Reference("headers", name))));

    private static JsonObject Reference(string kind, string name) => new() { ["$ref"] = $"#/components/{kind}/{name}" };
}
