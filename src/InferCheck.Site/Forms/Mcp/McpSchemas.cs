using System.Text.Json;
using System.Text.Json.Nodes;
using InferCheck.Site.Forms.Api;
using InferCheck.Site.Forms.Api.OpenApi;

namespace InferCheck.Site.Forms.Mcp;

/// <summary>What a tool takes and what it answers, as JSON Schema. Fields of answers are those of the API, whose description explains them.</summary>
internal static class McpSchemas
{
    private const string Definitions = "$defs";

    public static JsonElement Input(McpTool tool) => JsonSerializer.SerializeToElement(new JsonObject
    {
        ["type"] = "object",
        ["properties"] = new JsonObject(tool.Parameters.Select(parameter => KeyValuePair.Create<string, JsonNode?>(parameter.Name, Described(parameter)))),
        ["required"] = new JsonArray([.. tool.Required.Select(name => (JsonNode)name)]),
        ["additionalProperties"] = false,
    }, ApiJson.Options);

    public static JsonElement Output(McpTool tool)
    {
        var writer = new SchemaWriter(texts: null, $"#/{Definitions}/");
        writer.Reference(tool.Answer);
        var schemas = writer.Schemas;
        var root = schemas[SchemaWriter.NameOf(tool.Answer)]!.AsObject();
        schemas.Remove(SchemaWriter.NameOf(tool.Answer));
        root[Definitions] = schemas;
        return JsonSerializer.SerializeToElement(root, ApiJson.Options);
    }

    private static JsonObject Described(ApiParameter parameter)
    {
        var schema = ParameterWriter.Schema(parameter);
        schema["description"] = parameter.Description;
        return schema;
    }
}
