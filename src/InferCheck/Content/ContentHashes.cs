using System.Security.Cryptography;
using System.Text;

namespace InferCheck.Content;

/// <summary>Every file of the content folder by its path in it, with the hash of its bytes, and the version of the content that follows from them.</summary>
public sealed record ContentHashes(string Version, IReadOnlyDictionary<string, string> Files)
{
    private const int Length = 16;

    public static ContentHashes Of(string folder, FileHashes? known = null)
    {
        var names = ContentTree.Entries(folder).Where(path => IsCounted(Name(path, folder))).ToList();
        var hashes = new byte[]?[names.Count];
        var memory = known ?? new FileHashes();
        Parallel.For(0, names.Count, index => hashes[index] = memory.Of(names[index], folder));
        return From(names.Select(path => Name(path, folder)).Zip(hashes));
    }

    /// <summary>Of files that stand nowhere, or not yet: the bytes behind each name.</summary>
    public static ContentHashes Of(IReadOnlyDictionary<string, byte[]> files) => From(files.Where(file => IsCounted(file.Key))
        .OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => (file.Key, (byte[]?)SHA256.HashData(file.Value))));

    /// <summary>Whether the version follows from a file of this name in the content among others.</summary>
    public static bool IsCounted(string name) => Path.GetExtension(name) is ".md" or ".yaml" && name != ContentFile.Quality;

    private static string Name(string path, string folder) => Path.GetRelativePath(folder, path).Replace('\\', '/');

    private static ContentHashes From(IEnumerable<(string Name, byte[]? Hash)> hashed)
    {
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, hash) in hashed)
        {
            if (hash is not null)
            {
                all.AppendData(Encoding.UTF8.GetBytes($"{name}\n"));
                all.AppendData(hash);
                files.Add(name, Convert.ToHexStringLower(hash));
            }
        }

        return new ContentHashes(Convert.ToHexStringLower(all.GetHashAndReset())[..Length], files);
    }
}
