using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using InferCheck.Model;

namespace InferCheck.Store.Engine;

/// <summary>The vocabulary as one text, so that a new field of a topic is a field of its type and nothing else.</summary>
internal static class VocabularyJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        IgnoreReadOnlyProperties = true,
        Converters = { new LabelsConverter(), new JsonStringEnumConverter() },
    };

    public static string Write(Vocabulary vocabulary) => JsonSerializer.Serialize(vocabulary, Options);

    public static Vocabulary Read(string json) => JsonSerializer.Deserialize<Vocabulary>(json, Options)!;

    private sealed class LabelsConverter : JsonConverter<Labels>
    {
        public override Labels Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            new(JsonSerializer.Deserialize<Dictionary<string, string>>(ref reader, options)!);

        public override void Write(Utf8JsonWriter writer, Labels value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, new SortedDictionary<string, string>(value.ByLanguage.ToDictionary(), StringComparer.Ordinal), options);
    }
}
