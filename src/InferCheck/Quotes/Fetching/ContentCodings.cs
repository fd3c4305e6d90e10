using System.IO.Compression;

namespace InferCheck.Quotes.Fetching;

/// <summary>How bodies come packed, and unpacked again. Done here and not by the client, which would forget what came.</summary>
internal static class ContentCodings
{
    public const string Accepted = "gzip, deflate, br";

    /// <summary>What was done last is undone; how the rest is packed is said.</summary>
    public static (Stream Body, string? Left) Unpacked(byte[] body, IEnumerable<string> encodings)
    {
        var names = encodings.Where(name => !name.Equals("identity", StringComparison.OrdinalIgnoreCase)).ToList();
        var plain = new MemoryStream(body, writable: false);
        Stream? unpacked = names.LastOrDefault()?.ToLowerInvariant() switch
        {
            "gzip" => new GZipStream(plain, CompressionMode.Decompress),
            "br" => new BrotliStream(plain, CompressionMode.Decompress),
            "deflate" => IsZLib(body) ? new ZLibStream(plain, CompressionMode.Decompress) : new DeflateStream(plain, CompressionMode.Decompress),
            _ => null,
        };
        var left = unpacked is null ? names : names[..^1];
        return (unpacked ?? plain, left.Count > 0 ? string.Join(", ", left) : null);
    }

    /// <summary>`deflate` means the one and is used for both: the first two bytes of zlib are a multiple of 31.</summary>
    private static bool IsZLib(byte[] body) => body is not [var first, var second, ..] || ((first & 0xF) == 8 && ((first << 8) | second) % 31 == 0);
}
