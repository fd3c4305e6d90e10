using System.IO.Compression;
using InferCheck.Site.Http.Answers;

namespace InferCheck.Site.Forms.Downloads;

/// <summary>The files to take away as they travel packed: each packed once for a content, however many take it away.</summary>
internal sealed class PackedDownloads
{
    private readonly Dictionary<(string Name, ContentCoding Coding), byte[]> packed = [];
    private readonly Lock packing = new();

    /// <summary>Who asks first waits until it is packed. A failure is not kept.</summary>
    public byte[] Of(Download download, ContentCoding coding)
    {
        lock (packing)
        {
            return packed.TryGetValue((download.Name, coding), out var known) ? known : packed[(download.Name, coding)] = Pack(download, coding);
        }
    }

    private static byte[] Pack(Download download, ContentCoding coding)
    {
        using var file = download.Open();
        return Compressor.Pack(file, coding, CompressionLevel.Optimal);
    }
}
