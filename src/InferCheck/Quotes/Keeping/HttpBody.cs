using System.Globalization;
using System.Text;
using InferCheck.Quotes.Fetching;

namespace InferCheck.Quotes.Keeping;

/// <summary>The body of an answer as it was kept off the wire: out of its chunks, and unpacked.</summary>
internal static class HttpBody
{
    private const int Largest = 32 << 20;

    /// <summary>Nothing where it is broken off, packed in a way nobody here knows, or far too large.</summary>
    public static byte[]? Plain(ReadOnlySpan<byte> answer, HttpHead head)
    {
        var end = answer.IndexOf("\r\n\r\n"u8);
        if (end < 0)
        {
            return null;
        }

        var isChunked = head["Transfer-Encoding"]?.Contains("chunked", StringComparison.OrdinalIgnoreCase) == true;
        return (isChunked ? Chunks(answer[(end + 4)..]) : answer[(end + 4)..].ToArray()) is { } body ? Unpacked(body, head["Content-Encoding"]) : null;
    }

    private static byte[]? Chunks(ReadOnlySpan<byte> rest)
    {
        var body = new List<byte>();
        while (rest.IndexOf("\r\n"u8) is var line and > 0)
        {
            var size = Encoding.Latin1.GetString(rest[..line]).Split(';')[0].Trim();
            if (!int.TryParse(size, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var length) || length < 0)
            {
                return null;
            }

            if (length == 0)
            {
                return [.. body];
            }

            rest = rest[(line + 2)..];
            if (rest.Length < length + 2)
            {
                return null;
            }

            body.AddRange(rest[..length]);
            rest = rest[(length + 2)..];
        }

        return null;
    }

    private static byte[]? Unpacked(byte[] body, string? coding)
    {
        try
        {
            var (plain, left) = ContentCodings.Unpacked(body, coding?.Split(',', StringSplitOptions.TrimEntries) ?? []);
            using (plain)
            {
                var bytes = new byte[Math.Min(Largest, Math.Max(4096, body.Length * 64L))];
                var length = plain.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
                return left is null && length < bytes.Length ? bytes[..length] : null;
            }
        }
        catch (Exception broken) when (broken is InvalidDataException or InvalidOperationException)
        {
            // Expected: a body that is not packed as it says.
            return null;
        }
    }
}
