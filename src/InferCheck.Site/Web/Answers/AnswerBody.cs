using System.Security.Cryptography;

namespace InferCheck.Site.Web.Answers;

/// <summary>The bytes of an answer in one coding, with the strong tag that names just these bytes.</summary>
internal sealed record AnswerBody(byte[] Bytes, Coding Coding)
{
    private const int TagLength = 15;

    public string Tag { get; } = $"\"{Convert.ToBase64String(SHA256.HashData(Bytes), 0, TagLength)}\"";
}
