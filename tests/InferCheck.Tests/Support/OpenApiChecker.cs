using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace InferCheck.Tests.Support;

/// <summary>Holds JSON to the schemas of an OpenAPI document: the part of JSON Schema that the document uses, and an error for any other.</summary>
internal sealed class OpenApiChecker(JsonObject document)
{
    private static readonly HashSet<string> Known = ["$ref", "type", "format", "enum", "required", "properties", "additionalProperties", "items", "oneOf",
        "description", "minimum"];

    public IReadOnlyList<string> Faults(string path, string status, string mediaType, JsonNode? value)
    {
        var answer = Resolve(document["paths"]![path]!["get"]!["responses"]![status]!.AsObject());
        return [.. Check(answer["content"]![mediaType]!["schema"]!.AsObject(), value, "$")];
    }

    public IEnumerable<string> Check(JsonObject schema, JsonNode? value, string at)
    {
        schema = Resolve(schema);
        foreach (var (key, _) in schema)
        {
            Assert.Contains(key, Known);
        }

        if (schema["oneOf"] is JsonArray choices)
        {
            return choices.Count(choice => !Check(choice!.AsObject(), value, at).Any()) == 1 ? [] : [$"{at}: fits none or several of oneOf"];
        }

        return [.. Type(schema, value, at), .. Words(schema, value, at), .. Format(schema, value, at), .. Fields(schema, value, at),
            .. Items(schema, value, at)];
    }

    private JsonObject Resolve(JsonObject schema) => schema["$ref"] is { } reference
        ? ((string)reference!)[2..].Split('/').Aggregate((JsonNode)document, (node, part) => node[part] ?? throw new KeyNotFoundException($"{reference}"))
            .AsObject()
        : schema;

    private static IEnumerable<string> Type(JsonObject schema, JsonNode? value, string at)
    {
        var types = schema["type"] switch { JsonArray several => several.Select(type => (string)type!).ToList(), { } one => [(string)one!], _ => [] };
        var actual = value?.GetValueKind() switch
        {
            null => "null",
            JsonValueKind.Object => "object",
            JsonValueKind.Array => "array",
            JsonValueKind.String => "string",
            JsonValueKind.Number => types.Contains("number") || value.ToJsonString().Contains('.', StringComparison.Ordinal) ? "number" : "integer",
            _ => "boolean",
        };
        return types.Count == 0 || types.Contains(actual) ? [] : [$"{at}: {actual} is not {string.Join(" or ", types)}"];
    }

    private static IEnumerable<string> Words(JsonObject schema, JsonNode? value, string at) =>
        schema["enum"] is JsonArray words && value is not null && !words.Any(word => JsonNode.DeepEquals(word, value))
            ? [$"{at}: {value} is none of the words"] : [];

    private static IEnumerable<string> Format(JsonObject schema, JsonNode? value, string at)
    {
        if (value?.GetValueKind() is not JsonValueKind.String || (string?)schema["format"] is not { } format)
        {
            return [];
        }

        var text = (string)value!;
        var fits = format switch
        {
            "date" => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            "date-time" => DateTimeOffset.TryParseExact(text, "yyyy-MM-dd'T'HH:mm:ssK", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            "uri" => Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "https" or "http",
            "uri-reference" => Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out _),
            _ => throw new NotSupportedException(format),
        };
        return fits ? [] : [$"{at}: {text} is no {format}"];
    }

    private IEnumerable<string> Fields(JsonObject schema, JsonNode? value, string at)
    {
        if (value is not JsonObject fields)
        {
            return [];
        }

        var missing = (schema["required"] as JsonArray ?? []).Where(name => !fields.ContainsKey((string)name!)).Select(name => $"{at}: {name} is missing");
        return missing.Concat(fields.SelectMany(pair => (schema["properties"]?[pair.Key] ?? schema["additionalProperties"]) is JsonObject field
            ? Check(field, pair.Value, $"{at}.{pair.Key}")
            : [$"{at}: {pair.Key} is not described"]));
    }

    private IEnumerable<string> Items(JsonObject schema, JsonNode? value, string at) => value is JsonArray list && schema["items"] is JsonObject item
        ? list.SelectMany((one, place) => Check(item, one, $"{at}[{place}]"))
        : [];
}
