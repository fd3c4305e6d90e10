using System.Buffers;
using System.IO.Compression;

namespace InferCheck.Site.Http.Answers;

/// <summary>Packs and unpacks bodies.</summary>
internal static class Compressor
{
    private const int Room = 4_096;

    /// <summary>Content that is worth packing; pictures and archives are packed already.</summary>
    public static bool IsWorthwhile(string? contentType, int length) => length > 256 && contentType is not null
        && (contentType.StartsWith("text/", StringComparison.OrdinalIgnoreCase)
            || contentType.Contains("json", StringComparison.OrdinalIgnoreCase)
            || contentType.Contains("/xml", StringComparison.OrdinalIgnoreCase)
            || contentType.Contains("+xml", StringComparison.OrdinalIgnoreCase)
            || contentType.Contains("javascript", StringComparison.OrdinalIgnoreCase));

    public static byte[] Pack(ReadOnlySpan<byte> plain, ContentCoding coding, CompressionLevel level)
    {
        if (coding == ContentCoding.Identity)
        {
            return plain.ToArray();
        }

        // What cannot be packed grows by a few bytes only.
        var room = ArrayPool<byte>.Shared.Rent(plain.Length + Room);
        try
        {
            using var packed = new MemoryStream(room);
            using (var stream = Packing(packed, coding, level))
            {
                stream.Write(plain);
            }

            return room[..(int)packed.Position];
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(room);
        }
    }

    /// <summary>Of what is too large to be held unpacked.</summary>
    public static byte[] Pack(Stream plain, ContentCoding coding, CompressionLevel level)
    {
        using var packed = new MemoryStream();
        using (var stream = Packing(packed, coding, level))
        {
            plain.CopyTo(stream);
        }

        return packed.ToArray();
    }

    public static byte[] Unpack(byte[] packed, ContentCoding coding)
    {
        if (coding == ContentCoding.Identity)
        {
            return packed;
        }

        using var source = new MemoryStream(packed);
        using Stream stream = coding == ContentCoding.Brotli ? new BrotliStream(source, CompressionMode.Decompress)
            : new GZipStream(source, CompressionMode.Decompress);
        using var plain = new MemoryStream(packed.Length * 6);
        stream.CopyTo(plain);
        return plain.ToArray();
    }

    private static Stream Packing(Stream target, ContentCoding coding, CompressionLevel level) => coding == ContentCoding.Brotli
        ? new BrotliStream(target, level, leaveOpen: true)
        : new GZipStream(target, level, leaveOpen: true);
}
