using System.Text;
using InferCheck.Model;

namespace InferCheck.Content;

/// <summary>The profiles and lists of offers that differ from the last commit, as they were in it. Outside a git work tree there are none.</summary>
public static class CommittedContent
{
    private static readonly (string Folder, string Ending, DocumentKind Kind)[] Folders =
    [
        ("providers", ".md", DocumentKind.Provider),
        ("offers", ".yaml", DocumentKind.Offers),
    ];

    public static Catalog Changed(string folder) => GitCheckout.Around(folder) is { } checkout
        ? new Catalog([.. Folders.SelectMany(of => Changed(checkout, folder, of))])
        : new Catalog([]);

    /// <summary>Whether the last commit has a profile of that name.</summary>
    public static bool Knows(string folder, Document profile) =>
        GitCheckout.Around(folder)?.Files("providers").Any(file => file.Name == $"{profile.Slug}.md") == true;

    private static IEnumerable<Document> Changed(GitCheckout checkout, string folder, (string Folder, string Ending, DocumentKind Kind) of)
    {
        var changed = checkout.Files(of.Folder).Where(file => IsNamed(file.Name, of.Ending) && Differs(file, folder, of.Folder)).ToList();
        var texts = checkout.Read(changed);
        return changed.Where(texts.ContainsKey).Select(file => Parse(folder, $"{of.Folder}/{file.Name}", of.Kind, texts[file]));
    }

    /// <summary>Names in a commit can be anything, even a way out of the folder.</summary>
    private static bool IsNamed(string name, string ending) => Path.GetExtension(name) == ending && Slug.IsValid(Path.GetFileNameWithoutExtension(name));

    private static bool Differs(GitFile file, string folder, string within)
    {
        try
        {
            return !file.Is(PlainFile.Read(Path.Combine(folder, within, file.Name), FileText.LargestFile, folder));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Expected: the file is gone, or cannot be read, which is said elsewhere.
            return false;
        }
    }

    private static Document Parse(string folder, string shown, DocumentKind kind, byte[] text) =>
        new ContentFile(kind, Path.Combine(folder, shown), shown, folder).Parse(Encoding.UTF8.GetString(text).ReplaceLineEndings("\n"));
}
