using System.Text.Json;
using System.Text.Json.Nodes;
using InferCheck.Site.Forms.Api;
using InferCheck.Site.Wording;

namespace InferCheck.Site.Features.Developers;

/// <summary>An answer of the API, short enough to be read: of every list the first, of every text the beginning, and how much more there is.</summary>
internal sealed class JsonExcerpt(Texts texts)
{
    private const int LongestText = 100;

    private static readonly JsonSerializerOptions Indented = new(ApiJson.Options) { WriteIndented = true };

    public string Of<T>(T answer) => Short(JsonSerializer.SerializeToNode(answer, ApiJson.Options))!.ToJsonString(Indented);

    private JsonNode? Short(JsonNode? node) => node switch
    {
        JsonArray { Count: > 1 } list => new JsonArray(Short(list[0]), Text(texts["code.more", list.Count - 1])),
        JsonArray list => new JsonArray([.. list.Select(Short)]),
        JsonObject fields => new JsonObject(fields.Select(field => KeyValuePair.Create(field.Key, Short(field.Value)))),
        JsonValue value when value.TryGetValue<string>(out var text) && text.Length > LongestText => Text($"{text[..LongestText].TrimEnd()} …"),
        _ => node?.DeepClone(),
    };

    private static JsonNode Text(string text) => JsonValue.Create(text);
}
