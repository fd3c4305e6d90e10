using System.Text.Encodings.Web;
using System.Text.Json;
using InferCheck.Model;

namespace InferCheck.Store.Engine;

/// <summary>Lists, labels and conditions as they stand in the columns of the store.</summary>
internal static class StoreJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(IEnumerable<string> texts) => JsonSerializer.Serialize(texts, Options);

    public static string Write(IEnumerable<Scalar> texts) => Write(texts.Select(text => text.Value));

    public static string Write(Labels labels) => JsonSerializer.Serialize(labels.ByLanguage, Options);

    public static string Write(Conditions conditions) => JsonSerializer.Serialize(conditions, Options);

    public static IReadOnlyList<string> Texts(string json) => json is "[]" ? [] : JsonSerializer.Deserialize<string[]>(json, Options)!;

    public static Labels Labels(string json) => new(JsonSerializer.Deserialize<Dictionary<string, string>>(json, Options)!);

    public static Conditions Conditions(string json) => JsonSerializer.Deserialize<Conditions>(json, Options)!;
}
