using System.Text;
using System.Text.Json;

namespace InferCheck.Drafting;

/// <summary>The object that a model was asked for, among all that it said: talk around it, and objects it thought of before, are left alone.</summary>
internal static class AnswerJson
{
    private const int Deepest = 12;
    private const int MostTries = 20;

    /// <summary>What is made of the last whole object that has the key; nothing where none has, or where it cannot be read to its end.</summary>
    public static T? Read<T>(string answer, string key, Func<JsonElement, T> read)
        where T : class
    {
        using var found = Last(Encoding.UTF8.GetBytes(answer), key);
        try
        {
            return found is null ? null : read(found.RootElement);
        }
        catch (InvalidOperationException)
        {
            // Expected: a name of a key that is half of a pair of surrogates, written as an escape.
            return null;
        }
    }

    private static JsonDocument? Last(byte[] bytes, string key)
    {
        JsonDocument? last = null;
        var at = 0;
        for (var tries = 0; tries < MostTries && bytes.AsSpan(at).IndexOf((byte)'{') is >= 0 and var next; tries++)
        {
            at += next;
            var (found, length) = Parsed(bytes.AsSpan(at));
            at += length;
            if (found is not null && Has(found.RootElement, key))
            {
                last?.Dispose();
                last = found;
            }
            else
            {
                found?.Dispose();
            }
        }

        return last;
    }

    private static bool Has(JsonElement element, string key)
    {
        try
        {
            return element.TryGetProperty(key, out _);
        }
        catch (InvalidOperationException)
        {
            // Expected: as above.
            return false;
        }
    }

    /// <summary>A text, whole and trimmed; nothing where there is none, or one that no file could hold.</summary>
    public static string? Text(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.String)
        {
            return null;
        }

        try
        {
            return element.GetString()!.Trim() is { Length: > 0 } text ? text : null;
        }
        catch (InvalidOperationException)
        {
            // Expected: half of a pair of surrogates, written as an escape.
            return null;
        }
    }

    /// <summary>A list of texts, or a single one where a list could stand.</summary>
    public static IReadOnlyList<string> Texts(JsonElement element) => element.ValueKind == JsonValueKind.Array
        ? [.. element.EnumerateArray().Select(Text).OfType<string>()]
        : Text(element) is { } text ? [text] : [];

    /// <summary>With how many bytes it took; one where there is none, for the next bracket may begin one.</summary>
    private static (JsonDocument? Found, int Length) Parsed(ReadOnlySpan<byte> bytes)
    {
        var options = new JsonReaderOptions { MaxDepth = Deepest, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };
        var reader = new Utf8JsonReader(bytes, options);
        try
        {
            return (JsonDocument.ParseValue(ref reader), (int)reader.BytesConsumed);
        }
        catch (JsonException)
        {
            // Expected: a bracket in the talk around the object, or an object that breaks off.
            return (null, 1);
        }
    }
}
