using System.Globalization;

namespace InferCheck.Quotes.Fetching;

/// <summary>Where one answer begins and ends among the bytes a connection has brought: before it there may be interim answers, behind it anything.</summary>
internal static class WireMessage
{
    /// <summary>The answer whose body, rid of its chunks, is this payload; nothing when the bytes hold no such answer.</summary>
    public static ReadOnlyMemory<byte>? Cut(ReadOnlyMemory<byte> received, ReadOnlySpan<byte> payload, bool isChunked)
    {
        var begin = 0;
        while (HeadEnd(received.Span[begin..]) is { } length)
        {
            var body = begin + length;
            if (IsInterim(received.Span[begin..]))
            {
                begin = body;
                continue;
            }

            return End(received.Span[body..], payload, isChunked) is { } end ? received[begin..(body + end)] : null;
        }

        return null;
    }

    private static int? End(ReadOnlySpan<byte> body, ReadOnlySpan<byte> payload, bool isChunked) =>
        isChunked ? Chunks(body, payload) : body.StartsWith(payload) ? payload.Length : null;

    /// <summary>Behind the first empty line.</summary>
    private static int? HeadEnd(ReadOnlySpan<byte> bytes)
    {
        for (var at = 0; LineEnd(bytes[at..]) is { } length; at += length)
        {
            if (at > 0 && bytes.Slice(at, length).Trim("\r\n"u8).IsEmpty)
            {
                return at + length;
            }
        }

        return null;
    }

    private static int? LineEnd(ReadOnlySpan<byte> bytes) => bytes.IndexOf((byte)'\n') is >= 0 and var at ? at + 1 : null;

    /// <summary>`HTTP/1.1 103 Early Hints` and its like, of which there may be several.</summary>
    private static bool IsInterim(ReadOnlySpan<byte> head) => head.IndexOf((byte)' ') is >= 0 and var space && head[(space + 1)..] is [(byte)'1', ..];

    /// <summary>Behind the last chunk and its trailers, provided the chunks hold the payload.</summary>
    private static int? Chunks(ReadOnlySpan<byte> body, ReadOnlySpan<byte> payload)
    {
        var (at, seen) = (0, 0);
        while (LineEnd(body[at..]) is { } line)
        {
            var size = Size(body.Slice(at, line));
            at += line;
            if (size is null || size > body.Length - at || size > payload.Length - seen)
            {
                return null;
            }

            if (size == 0)
            {
                return seen == payload.Length ? Trailers(body, at) : null;
            }

            if (!body.Slice(at, size.Value).SequenceEqual(payload.Slice(seen, size.Value)))
            {
                return null;
            }

            (at, seen) = (at + size.Value, seen + size.Value);
            at += LineEnd(body[at..]) ?? 0;
        }

        return null;
    }

    private static int? Trailers(ReadOnlySpan<byte> body, int at)
    {
        for (; LineEnd(body[at..]) is { } line; at += line)
        {
            if (body.Slice(at, line).Trim("\r\n"u8).IsEmpty)
            {
                return at + line;
            }
        }

        return null;
    }

    private static int? Size(ReadOnlySpan<byte> line)
    {
        var digits = line[..(line.IndexOfAny(";\r\n \t"u8) is >= 0 and var end ? end : line.Length)];
        return int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var size) && size >= 0 ? size : null;
    }
}
