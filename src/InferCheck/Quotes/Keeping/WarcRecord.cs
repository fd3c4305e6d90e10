using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace InferCheck.Quotes.Keeping;

/// <summary>A record of WARC 1.1 (ISO 28500:2017): named fields, then a block of bytes.</summary>
internal sealed record WarcRecord(IReadOnlyList<(string Name, string Value)> Fields, ReadOnlyMemory<byte> Block)
{
    private const string Version = "WARC/1.1";

    public string? this[string name] => Fields.FirstOrDefault(field => field.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;

    public static string NewId() => $"<urn:uuid:{Guid.NewGuid():d}>";

    public static string Digest(ReadOnlySpan<byte> bytes) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes));

    public static string Date(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    public byte[] ToBytes()
    {
        var head = new StringBuilder(Version + "\r\n");
        foreach (var (name, value) in Fields)
        {
            head.Append(CultureInfo.InvariantCulture, $"{name}: {value}\r\n");
        }

        head.Append(CultureInfo.InvariantCulture, $"WARC-Block-Digest: {Digest(Block.Span)}\r\nContent-Length: {Block.Length}\r\n\r\n");
        return [.. Encoding.UTF8.GetBytes(head.ToString()), .. Block.Span, .. "\r\n\r\n"u8];
    }

    /// <summary>The block is as long as it is given: the beginning of a record has the beginning of a block.</summary>
    public static WarcRecord Read(ReadOnlyMemory<byte> record)
    {
        var end = record.Span.IndexOf("\r\n\r\n"u8);
        var lines = end < 0 ? [] : Encoding.UTF8.GetString(record.Span[..end]).Split("\r\n");
        if (lines is not [Version, ..])
        {
            throw new InvalidDataException("this is no record of WARC 1.1");
        }

        var fields = lines.Skip(1).Select(line => line.Split(':', 2)).Where(parts => parts.Length == 2).Select(parts => (parts[0], parts[1].Trim())).ToList();
        var block = record[(end + 4)..];
        var read = new WarcRecord(fields, block);
        return int.TryParse(read["Content-Length"], NumberStyles.None, CultureInfo.InvariantCulture, out var length) && length <= block.Length
            ? read with { Block = block[..length] } : read;
    }
}
