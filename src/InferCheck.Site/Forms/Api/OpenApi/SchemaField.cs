using System.Text.Json.Nodes;

namespace InferCheck.Site.Forms.Api.OpenApi;

/// <summary>A field of an answer, as the page for people shows it.</summary>
internal sealed record SchemaField(string Name, string Type, string? RefersTo, string Description)
{
    /// <summary>From the schemas of the document itself, so that page and document cannot differ.</summary>
    public static IEnumerable<SchemaField> Of(JsonObject schema) => schema["properties"]!.AsObject().Select(pair =>
    {
        var refersTo = Reference(pair.Value!.AsObject());
        return new SchemaField(pair.Key, TypeOf(pair.Value.AsObject()), refersTo, (string?)pair.Value["description"] ?? "");
    });

    private static string TypeOf(JsonObject schema) => schema switch
    {
        _ when schema["$ref"] is { } name => NameOf((string)name!),
        _ when schema["oneOf"] is JsonArray choices => string.Join(" | ", choices.Select(choice => TypeOf(choice!.AsObject()))),
        _ when schema["enum"] is JsonArray words => string.Join(" | ", words.Select(word => $"\"{word}\"")) + (schema["type"] is JsonArray ? " | null" : ""),
        _ when schema["items"] is JsonObject items => TypeOf(items) + "[]",
        _ when schema["additionalProperties"] is JsonObject values => $"{{ … : {TypeOf(values)} }}" + (schema["type"] is JsonArray ? " | null" : ""),
        _ => Plain(schema),
    };

    private static string Plain(JsonObject schema)
    {
        var types = schema["type"] is JsonArray several ? several.Select(type => (string)type!) : [(string)schema["type"]!];
        return string.Join(" | ", types.Select(type => type != "null" && schema["format"] is { } format && type == "string" ? (string)format! : type));
    }

    private static string? Reference(JsonObject schema) => schema switch
    {
        _ when schema["$ref"] is { } name => NameOf((string)name!),
        _ when schema["oneOf"] is JsonArray choices => Reference(choices[0]!.AsObject()),
        _ when schema["items"] is JsonObject items => Reference(items),
        _ => null,
    };

    private static string NameOf(string reference) => reference[(reference.LastIndexOf('/') + 1)..];
}
