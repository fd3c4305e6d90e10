using System.IO.Compression;
using System.Numerics;
using InferCheck.Files;

namespace InferCheck.Site.Export;

/// <summary>Writes the files of the tree, each with a compressed copy beside it for servers that send those.</summary>
internal sealed class StaticTree(DraftFolder folder)
{
    /// <summary>Below this a compressed copy is hardly smaller than a packet.</summary>
    private const int SmallestCompressed = 512;

    /// <summary>One more takes twenty times as long, most of it for room, and saves three bytes of a thousand.</summary>
    private const int Quality = 8;

    /// <summary>The range the format knows, as powers of two.</summary>
    private const int LeastWindow = 10;
    private const int MostWindow = 22;

    private static readonly HashSet<string> Compressed =
        [".html", ".css", ".js", ".json", ".xml", ".atom", ".ics", ".svg", ".txt", ".md", ".csv", ".yaml", ".db"];

    private long bytes;
    private int files;

    public long Bytes => bytes;

    public int Files => files;

    public async Task WriteAsync(string file, byte[] content)
    {
        await FillAsync(Create(file), content);
        Count(content.Length);
        if (IsPacked(file, content.Length))
        {
            await FillAsync(Create(file + ".br"), Brotli(content));
            await FillAsync(Gzip(file), content);
        }
    }

    public async Task CopyAsync(string file, string path)
    {
        await using var content = File.OpenRead(path);
        await PassAsync(content, Create(file));
        Count(content.Length);
        if (IsPacked(file, content.Length))
        {
            await PassAsync(content, new BrotliStream(Create(file + ".br"), new BrotliCompressionOptions { Quality = Quality }));
            await PassAsync(content, Gzip(file));
        }
    }

    private static bool IsPacked(string file, long length) => length >= SmallestCompressed && Compressed.Contains(Path.GetExtension(file));

    private static async Task FillAsync(Stream to, ReadOnlyMemory<byte> content)
    {
        await using var target = to;
        await target.WriteAsync(content);
    }

    private static async Task PassAsync(FileStream content, Stream to)
    {
        content.Position = 0;
        await using var target = to;
        await content.CopyToAsync(target);
    }

    /// <summary>At once and with no more room than the content fills: a stream takes room for the largest, and that took longer than the packing.</summary>
    private static ReadOnlyMemory<byte> Brotli(byte[] content)
    {
        var room = new byte[BrotliEncoder.GetMaxCompressedLength(content.Length)];
        var window = Math.Clamp(BitOperations.Log2((uint)content.Length) + 1, LeastWindow, MostWindow);
        return BrotliEncoder.TryCompress(content, room, out var length, Quality, window) ? room.AsMemory(0, length)
            : throw new InvalidOperationException("there is room for whatever comes out");
    }

    private FileStream Create(string file) => new(folder.PathOf(file), FileMode.CreateNew);

    private GZipStream Gzip(string file) => new(Create(file + ".gz"), CompressionLevel.Optimal);

    private void Count(long length)
    {
        Interlocked.Add(ref bytes, length);
        Interlocked.Increment(ref files);
    }
}
