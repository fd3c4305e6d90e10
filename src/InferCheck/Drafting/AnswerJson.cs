using System.Text;
using System.Text.Json;

namespace InferCheck.Drafting;

/// <summary>The first object in what a model said; all around it is talk and is left alone.</summary>
internal static class AnswerJson
{
    private const int Deepest = 12;
    private const int MostTries = 20;

    /// <summary>Nothing where no object comes whole.</summary>
    public static JsonDocument? First(string answer)
    {
        var bytes = Encoding.UTF8.GetBytes(answer);
        var at = 0;
        for (var tries = 0; tries < MostTries; tries++)
        {
            var next = bytes.AsSpan(at).IndexOf((byte)'{');
            if (next < 0)
            {
                return null;
            }

            at += next;
            if (Parsed(bytes.AsSpan(at)) is { } found)
            {
                return found;
            }

            at++;
        }

        return null;
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

    private static JsonDocument? Parsed(ReadOnlySpan<byte> bytes)
    {
        var options = new JsonReaderOptions { MaxDepth = Deepest, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };
        var reader = new Utf8JsonReader(bytes, options);
        try
        {
            return JsonDocument.ParseValue(ref reader);
        }
        catch (JsonException)
        {
            // Expected: a bracket in the talk around the object, or an object that breaks off.
            return null;
        }
    }
}
