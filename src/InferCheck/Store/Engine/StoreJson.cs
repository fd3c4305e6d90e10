using System.Text.Encodings.Web;
using System.Text.Json;
using InferCheck.Model;

namespace InferCheck.Store.Engine;

/// <summary>Lists as they stand in the columns of the store.</summary>
internal static class StoreJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(IEnumerable<string> texts) => JsonSerializer.Serialize(texts, Options);

    public static string Write(IEnumerable<Scalar> texts) => Write(texts.Select(text => text.Value));

    public static IReadOnlyList<string> Texts(string json) => json is "[]" ? [] : JsonSerializer.Deserialize<string[]>(json, Options)!;
}
