using System.Security.Cryptography;
using System.Text;

namespace InferCheck.Content;

/// <summary>What the content is, as a short name: the same files give the same name on every machine.</summary>
public static class ContentVersion
{
    private const int Length = 16;

    public static string Of(string folder)
    {
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Files(folder))
        {
            all.AppendData(Encoding.UTF8.GetBytes($"{Path.GetRelativePath(folder, file).Replace('\\', '/')}\n"));
            all.AppendData(SHA256.HashData(File.ReadAllBytes(file)));
        }

        return Convert.ToHexStringLower(all.GetHashAndReset())[..Length];
    }

    private static IEnumerable<string> Files(string folder) => Directory
        .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Where(file => Path.GetExtension(file) is ".md" or ".yaml" && File.Exists(file))
        .Order(StringComparer.Ordinal);
}
