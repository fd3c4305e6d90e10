using InferCheck.Files;

namespace InferCheck.Content;

/// <summary>The bytes of a file that may be a link to anything, and no more of them than are wanted.</summary>
internal static class PlainFile
{
    /// <summary>
    /// With a folder, only what stands in it, by whatever links: anything else is somebody's own. A file that is too large comes with one byte more
    /// than wanted. Of a pipe or a device, which would not end, there is nothing.
    /// </summary>
    public static byte[] Read(string path, int most, string? within = null)
    {
        var file = new FileInfo(RealPath.Of(path) ?? throw new IOException("links in a circle"));
        if (within is not null && !RealPath.IsWithin(file.FullName, within))
        {
            throw new OutsideLinkException();
        }

        // Pipes and devices have no length, and opening one can already mean waiting for good. Neither has an empty file anything to read.
        if (file.Length == 0)
        {
            return [];
        }

        using var stream = file.OpenRead();
        var bytes = new byte[Math.Min(file.Length, most) + 1];
        var read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return bytes[..read];
    }
}
