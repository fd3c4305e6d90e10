using System.IO.Compression;

namespace InferCheck.Site.Export;

/// <summary>Writes the files of the tree, each with a compressed copy beside it for servers that send those.</summary>
internal sealed class StaticTree(string folder)
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
        var path = PathOf(file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await WriteAsync(path, content, to => to);
        Interlocked.Add(ref bytes, content.Length);
        Interlocked.Increment(ref files);
        if (content.Length >= SmallestCompressed && Compressed.Contains(Path.GetExtension(path)))
        {
            await WriteAsync(path + ".br", content, to => new BrotliStream(to, new BrotliCompressionOptions { Quality = 9 }));
            await WriteAsync(path + ".gz", content, to => new GZipStream(to, CompressionLevel.Optimal));
        }
    }

    private string PathOf(string file)
    {
        var path = Path.GetFullPath(Path.Combine(folder, file));
        return path.StartsWith(Path.GetFullPath(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? path
            : throw new InvalidOperationException($"{file} leads out of the tree");
    }

    private static async Task WriteAsync(string path, Stream content, Func<Stream, Stream> pack)
    {
        content.Position = 0;
        await using var file = File.Create(path);
        await using var packed = pack(file);
        await content.CopyToAsync(packed);
    }
}
