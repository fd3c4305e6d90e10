using System.Security.Cryptography;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace InferCheck.Site.Http;

/// <summary>Strong entity tags: a hash of the very bytes, with the name of the compression where there is one.</summary>
internal static class EntityTags
{
    private const int Length = 32;

    private static readonly string[] Codings = ["br", "gzip"];

    public static string Of(ReadOnlySpan<byte> bytes) => Of(Convert.ToHexStringLower(SHA256.HashData(bytes)));

    public static string Of(string sha256) => $"\"{sha256[..Length]}\"";

    /// <summary>The tag of ours that the client already has, as it was sent, or nothing.</summary>
    public static string? Held(HttpRequest request, string tag)
    {
        if (!EntityTagHeaderValue.TryParseList([.. request.Headers.IfNoneMatch.OfType<string>()], out var held))
        {
            return null;
        }

        var ours = Codings.Select(coding => With(tag, coding)).Prepend(tag).Select(Opaque).ToHashSet(StringComparer.Ordinal);
        var found = held.Select(one => one.Equals(EntityTagHeaderValue.Any) ? Opaque(tag) : one.Tag.Value)
            .FirstOrDefault(one => one is not null && ours.Contains(one));
        return found is not null && IsWeak(tag) ? tag : found;
    }

    /// <summary>Bytes that were compressed on the way are other bytes, and a strong tag has to say so.</summary>
    public static void AddCoding(HttpResponse response)
    {
        if (!StringValues.IsNullOrEmpty(response.Headers.ContentEncoding) && response.Headers.ETag is [{ Length: > 2 } tag])
        {
            response.Headers.ETag = With(tag, response.Headers.ContentEncoding.ToString());
        }
    }

    /// <summary>A weak tag stands for the same words however they travel; one that names its coding already stays as it is.</summary>
    public static string With(string tag, string coding) =>
        IsWeak(tag) || tag.EndsWith($"-{coding}\"", StringComparison.Ordinal) ? tag : $"{tag[..^1]}-{coding}\"";

    private static bool IsWeak(string tag) => tag.StartsWith("W/", StringComparison.Ordinal);

    /// <summary>If-None-Match compares weakly.</summary>
    private static string Opaque(string tag) => IsWeak(tag) ? tag[2..] : tag;
}
