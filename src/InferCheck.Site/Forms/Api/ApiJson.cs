using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace InferCheck.Site.Forms.Api;

/// <summary>How the API writes JSON: names in snake case, every field always there, letters as letters.</summary>
internal static class ApiJson
{
    public const string MediaType = "application/json; charset=utf-8";

    /// <summary>The answers are sent as JSON and never put into a page, so only JSON's own escapes are needed.</summary>
    public static JsonSerializerOptions Options { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { ClaimDetails.Spread } },
    };

    public static byte[] Write<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, Options);

    public static string Name(string property) => Options.PropertyNamingPolicy!.ConvertName(property);
}
