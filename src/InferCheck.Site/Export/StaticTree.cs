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
        var path = Path.GetFullPath(Path.Combine(folder, file));
        if (!path.StartsWith(Path.GetFullPath(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"{file} leads out of the tree");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllBytesAsync(path, content);
        Interlocked.Add(ref bytes, content.Length);
        Interlocked.Increment(ref files);
        if (content.Length >= SmallestCompressed && Compressed.Contains(Path.GetExtension(path)))
        {
            await CompressAsync(path + ".br", content, to => new BrotliStream(to, new BrotliCompressionOptions { Quality = 9 }));
            await CompressAsync(path + ".gz", content, to => new GZipStream(to, CompressionLevel.Optimal));
        }
    }

    private static async Task CompressAsync(string path, byte[] content, Func<Stream, Stream> compress)
    {
        await using var file = File.Create(path);
        await using var compressed = compress(file);
        await compressed.WriteAsync(content);
    }
}
