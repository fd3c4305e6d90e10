using System.IO.Enumeration;

namespace InferCheck.Content;

/// <summary>All that stands in the content folder. Links to folders are not followed: two that lead to where they stand would make it endless.</summary>
internal static class ContentTree
{
    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.None,
        IgnoreInaccessible = true,
    };

    /// <summary>Sorted, as full paths. What git keeps at the top of a checkout is none of the content.</summary>
    public static IEnumerable<string> Entries(string folder) => Where(folder, (ref entry) => !IsCheckout(ref entry));

    /// <summary>Of these, the links and what is git's: few, and all that has to be looked at closely.</summary>
    public static IEnumerable<string> Suspects(string folder) =>
        Where(folder, (ref entry) => !IsCheckout(ref entry) && (entry.Attributes.HasFlag(FileAttributes.ReparsePoint) || RepositoryFile.Has(entry.FileName)));

    private static IOrderedEnumerable<string> Where(string folder, FileSystemEnumerable<string>.FindPredicate isMeant) =>
        new FileSystemEnumerable<string>(folder, (ref entry) => entry.ToFullPath(), Everything)
        {
            ShouldIncludePredicate = isMeant,
            ShouldRecursePredicate = (ref entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && !RepositoryFile.Has(entry.FileName),
        }
        .Order(StringComparer.Ordinal);

    private static bool IsCheckout(ref FileSystemEntry entry) =>
        entry.FileName is RepositoryFile.Checkout && entry.Directory.Length == entry.RootDirectory.Length;
}
