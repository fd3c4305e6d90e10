using System.Security.Cryptography;
using System.Text;
using InferCheck.Quotes.Texts;

namespace InferCheck.Quotes;

/// <summary>The name of a quote in the lock file: the same while provider, source and words are the same, wherever the quote moves in its profile.</summary>
public static class QuoteKey
{
    public static string Of(string provider, string source, string quote)
    {
        var text = $"{provider}\n{source.Split('#', 2)[0]}\n{NormalText.From(quote).Folded}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));
    }
}
