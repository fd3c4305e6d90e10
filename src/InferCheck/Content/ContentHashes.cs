using System.Security.Cryptography;
using System.Text;

namespace InferCheck.Content;

/// <summary>Every file of the content folder by its path in it, with the hash of its bytes, and the version of the content that follows from them.</summary>
public sealed record ContentHashes(string Version, IReadOnlyDictionary<string, string> Files)
{
    private const int Length = 16;

    public static ContentHashes Of(string folder, FileHashes? known = null)
    {
        var names = ContentTree.Entries(folder).Where(file => Path.GetExtension(file) is ".md" or ".yaml").ToList();
        var hashes = new byte[]?[names.Count];
        var memory = known ?? new FileHashes();
        Parallel.For(0, names.Count, index => hashes[index] = memory.Of(names[index], folder));
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var files = new Dictionary<string, string>(names.Count, StringComparer.Ordinal);
        foreach (var (path, hash) in names.Zip(hashes))
        {
            if (hash is not null)
            {
                var name = Path.GetRelativePath(folder, path).Replace('\\', '/');
                all.AppendData(Encoding.UTF8.GetBytes($"{name}\n"));
                all.AppendData(hash);
                files.Add(name, Convert.ToHexStringLower(hash));
            }
        }

        return new ContentHashes(Convert.ToHexStringLower(all.GetHashAndReset())[..Length], files);
    }
}
