using System.Text.Json.Nodes;

namespace InferCheck.Site.Forms.Api.OpenApi;

/// <summary>Parameters in the words of OpenAPI.</summary>
internal static class ParameterWriter
{
    public static JsonObject Write(ApiParameter parameter)
    {
        var written = new JsonObject
        {
            ["name"] = parameter.Name,
            ["in"] = parameter.InPath ? "path" : "query",
            ["description"] = parameter.Description,
            ["required"] = parameter.InPath,
        };
        if (parameter.Many)
        {
            written["style"] = "form";
            written["explode"] = false;
        }

        written["schema"] = Schema(parameter);
        if (parameter.Example is { Length: > 0 })
        {
            written["example"] = parameter.Example;
        }

        return written;
    }

    /// <summary>What it takes, wherever it stands.</summary>
    public static JsonObject Schema(ApiParameter parameter) =>
        parameter.Many ? new JsonObject { ["type"] = "array", ["items"] = Single(parameter) } : Single(parameter);

    private static JsonObject Single(ApiParameter parameter)
    {
        var schema = parameter.IsNumber ? new JsonObject { ["type"] = "integer", ["minimum"] = 1 } : new JsonObject { ["type"] = "string" };
        if (parameter.Format is not null)
        {
            schema["format"] = parameter.Format;
        }

        if (parameter.Values.Count > 0 && parameter.IsListed)
        {
            schema["enum"] = new JsonArray([.. parameter.Values.Select(value => (JsonNode)value)]);
        }

        return schema;
    }
}
