using System.Globalization;
using System.Text;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Quotes.Keeping;

/// <summary>A record as the standard says it is to be read, unpacked by gzip: nothing of the program is asked.</summary>
internal sealed record ReadRecord(IReadOnlyDictionary<string, string> Fields, byte[] Block)
{
    public string Type => Fields["WARC-Type"];

    public string Text => Encoding.UTF8.GetString(Block);

    public static IReadOnlyList<ReadRecord> All(string file) => Read(Tool.Good([], "gzip", "-dc", file));

    public static IReadOnlyList<ReadRecord> Read(ReadOnlySpan<byte> bytes)
    {
        var records = new List<ReadRecord>();
        while (!bytes.IsEmpty)
        {
            var head = bytes.IndexOf("\r\n\r\n"u8);
            var lines = Encoding.UTF8.GetString(bytes[..head]).Split("\r\n");
            Assert.Equal("WARC/1.1", lines[0]);
            var fields = lines.Skip(1).Select(line => line.Split(": ", 2)).ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);
            var length = int.Parse(fields["Content-Length"], CultureInfo.InvariantCulture);
            records.Add(new ReadRecord(fields, bytes.Slice(head + 4, length).ToArray()));
            Assert.Equal("\r\n\r\n"u8, bytes.Slice(head + 4 + length, 4));
            bytes = bytes[(head + 4 + length + 4)..];
        }

        return records;
    }

    /// <summary>As `sha256sum` writes it.</summary>
    public static string Sum(ReadOnlySpan<byte> bytes) => "sha256:" + Encoding.ASCII.GetString(Tool.Good(bytes, "sha256sum")).Split(' ')[0];
}
