using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace InferCheck.Site.Http;

/// <summary>A name for what an answer says. It is weak because the same words are also sent compressed.</summary>
internal static class Validator
{
    private const int Length = 22;

    public static EntityTagHeaderValue Of(ReadOnlySpan<byte> answer) => new($"\"{Convert.ToHexStringLower(SHA256.HashData(answer))[..Length]}\"", isWeak: true);
}
