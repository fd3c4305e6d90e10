using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using InferCheck.Files;

namespace InferCheck.Content;

/// <summary>
/// The hashes of files. One that was hashed before is read again unless the system says that nobody has written to it since, and says so of a time that was
/// over when it was read: within a moment of its last change a file can change once more and look the same.
/// </summary>
public sealed class FileHashes
{
    /// <summary>Longer than the clock of any file system stands still.</summary>
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<string, (FileStamp Stamp, byte[] Hash)> known = new(StringComparer.Ordinal);

    /// <summary>Nothing when there is no such file.</summary>
    public byte[]? Of(string path, string folder)
    {
        var stamp = FileStamp.Of(path);
        if (stamp is not null && known.TryGetValue(path, out var before) && before.Stamp == stamp)
        {
            return before.Hash;
        }

        var began = TimeProvider.System.GetUtcNow();
        if (!File.Exists(path))
        {
            return null;
        }

        var hash = SHA256.HashData(Read(path, folder));
        if (stamp is { } seen && seen.Newest + Moment < began && FileStamp.Of(path) == seen)
        {
            known[path] = (seen, hash);
        }

        return hash;
    }

    /// <summary>Of a link out of the folder, which `check` refuses, it counts where it leads; what stands there is not opened.</summary>
    private static byte[] Read(string file, string folder)
    {
        try
        {
            return PlainFile.Read(file, YamlFile.LargestFile, folder);
        }
        catch (OutsideLinkException)
        {
            // Expected: somebody put such a link here.
            return Encoding.UTF8.GetBytes(new FileInfo(file).LinkTarget ?? "");
        }
    }
}
