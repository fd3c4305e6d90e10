using System.IO.Compression;
using InferCheck.Files;

namespace InferCheck.Site.Export;

/// <summary>Writes the files of the tree, each with a compressed copy beside it for servers that send those.</summary>
internal sealed class StaticTree(DraftFolder folder)
{
    /// <summary>Below this a compressed copy is hardly smaller than a packet.</summary>
    private const int SmallestCompressed = 512;

    private static readonly HashSet<string> Compressed =
        [".html", ".css", ".js", ".json", ".xml", ".atom", ".ics", ".svg", ".txt", ".md", ".csv", ".yaml", ".db"];

    private long bytes;
    private int files;

    public long Bytes => bytes;

    public int Files => files;

    public async Task WriteAsync(string file, byte[] content)
    {
        using var from = new MemoryStream(content, writable: false);
        await WriteAsync(file, from);
    }

    public async Task CopyAsync(string file, string path)
    {
        await using var from = File.OpenRead(path);
        await WriteAsync(file, from);
    }

    private async Task WriteAsync(string file, Stream content)
    {
        await WriteAsync(file, content, to => to);
        Interlocked.Add(ref bytes, content.Length);
        Interlocked.Increment(ref files);
        if (content.Length >= SmallestCompressed && Compressed.Contains(Path.GetExtension(file)))
        {
            await WriteAsync(file + ".br", content, to => new BrotliStream(to, new BrotliCompressionOptions { Quality = 9 }));
            await WriteAsync(file + ".gz", content, to => new GZipStream(to, CompressionLevel.Optimal));
        }
    }

    private async Task WriteAsync(string name, Stream content, Func<Stream, Stream> pack)
    {
        content.Position = 0;
        await using var file = new FileStream(folder.PathOf(name), FileMode.CreateNew);
        await using var packed = pack(file);
        await content.CopyToAsync(packed);
    }
}
