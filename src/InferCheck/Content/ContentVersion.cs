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
            all.AppendData(SHA256.HashData(Read(file, folder)));
        }

        return Convert.ToHexStringLower(all.GetHashAndReset())[..Length];
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

    private static IEnumerable<string> Files(string folder) =>
        ContentTree.Entries(folder).Where(file => Path.GetExtension(file) is ".md" or ".yaml").Where(File.Exists);
}
