using System.Buffers.Binary;
using System.IO.Compression;

namespace InferCheck.Quotes.Keeping;

/// <summary>
/// One record packed by itself. Its length stands in its head, in the field `sl` that crawlers have long written there, so that it can be passed over
/// without being unpacked.
/// </summary>
internal static class GzipMember
{
    /// <summary>How each of ours begins: gzip, deflate, with an extra field.</summary>
    public static readonly byte[] Mark = [0x1f, 0x8b, 8, 4];

    private const int PlainHead = 10;
    private const int ExtraLength = 12;
    private const int Head = PlainHead + 2 + ExtraLength;
    private const int PackedLengthAt = PlainHead + 6;

    private static ReadOnlySpan<byte> Field => [ExtraLength, 0, (byte)'s', (byte)'l', 8, 0];

    public static byte[] Pack(ReadOnlySpan<byte> record)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(record);
        }

        var plain = packed.GetBuffer().AsSpan(0, (int)packed.Length);
        var member = new byte[plain.Length + Head - PlainHead];
        plain[..PlainHead].CopyTo(member);
        Mark.CopyTo(member, 0);
        Field.CopyTo(member.AsSpan(PlainHead));
        BinaryPrimitives.WriteInt32LittleEndian(member.AsSpan(PackedLengthAt), member.Length);
        BinaryPrimitives.WriteInt32LittleEndian(member.AsSpan(PackedLengthAt + 4), record.Length);
        plain[PlainHead..].CopyTo(member.AsSpan(Head));
        return member;
    }

    /// <summary>How long the member that begins here says it is; nothing when the file ends in its head.</summary>
    public static long? LengthAt(Stream file, long at)
    {
        Span<byte> head = stackalloc byte[Head];
        file.Position = at;
        var read = file.ReadAtLeast(head, Head, throwOnEndOfStream: false);
        if (read < Head)
        {
            return null;
        }

        var length = BinaryPrimitives.ReadInt32LittleEndian(head[PackedLengthAt..]);
        var isOurs = head.StartsWith(Mark) && head[PlainHead..].StartsWith(Field) && length > Head;
        return isOurs ? length : throw Broken(file, at);
    }

    /// <summary>Where the last whole member ends. What stands behind it was being written when the writer ended.</summary>
    public static long WholeUntil(Stream file, long from)
    {
        var last = from;
        for (var at = from; at < file.Length;)
        {
            if (LengthAt(file, at) is not { } length || at + length > file.Length)
            {
                return at;
            }

            (last, at) = (at, at + length);
        }

        return last == file.Length || IsGood(file, last) ? file.Length : last;
    }

    /// <summary>What was packed, or its beginning.</summary>
    public static byte[] Unpack(ReadOnlySpan<byte> member, int most)
    {
        using var packed = new MemoryStream(member.ToArray(), writable: false);
        using var gzip = new GZipStream(packed, CompressionMode.Decompress);
        using var record = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (var read = gzip.Read(buffer); read > 0 && record.Length < most; read = gzip.Read(buffer))
        {
            record.Write(buffer, 0, (int)Math.Min(read, most - record.Length));
        }

        return record.ToArray();
    }

    /// <summary>Somebody has changed the file, or a disk has.</summary>
    public static InvalidDataException Broken(Stream file, long at)
    {
        var name = (file as FileStream)?.Name ?? "a file of records";
        return new(FormattableString.Invariant($"{name} was changed at byte {at}, where a record should begin; put a copy in its place, or move it elsewhere"));
    }

    public static byte[] Read(Stream file, long at, long length)
    {
        var member = new byte[length];
        file.Position = at;
        file.ReadExactly(member);
        return member;
    }

    /// <summary>A machine that lost its power may have kept the length of the last one and not all of its bytes.</summary>
    private static bool IsGood(Stream file, long at)
    {
        try
        {
            var member = Read(file, at, file.Length - at);
            return Unpack(member, int.MaxValue).Length == BinaryPrimitives.ReadInt32LittleEndian(member.AsSpan(PackedLengthAt + 4));
        }
        catch (InvalidDataException)
        {
            // Expected: zeros where bytes should be.
            return false;
        }
    }
}
