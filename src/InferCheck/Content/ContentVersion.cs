using System.IO.Enumeration;
using System.Security.Cryptography;
using System.Text;

namespace InferCheck.Content;

/// <summary>What the content is, as a short name: the same files give the same name on every machine.</summary>
public static class ContentVersion
{
    private const int Length = 16;

    private static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    public static string Of(string folder)
    {
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Files(folder))
        {
            all.AppendData(Encoding.UTF8.GetBytes($"{Path.GetRelativePath(folder, file).Replace('\\', '/')}\n"));
            all.AppendData(SHA256.HashData(PlainFile.Read(file, YamlFile.LargestFile)));
        }

        return Convert.ToHexStringLower(all.GetHashAndReset())[..Length];
    }

    /// <summary>Links to folders are not followed: two that lead to where they stand would make a walk without end.</summary>
    private static IEnumerable<string> Files(string folder) =>
        new FileSystemEnumerable<string>(folder, (ref entry) => entry.ToFullPath(), Everything)
        {
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory && Path.GetExtension(entry.FileName) is ".md" or ".yaml",
            ShouldRecursePredicate = (ref entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        }
        .Where(File.Exists)
        .Order(StringComparer.Ordinal);
}
