using System.Text;
using InferCheck.Model;

namespace InferCheck.Content;

/// <summary>The profiles that differ from the last commit, as they were in it. Outside a git work tree there are none.</summary>
public static class CommittedContent
{
    private const string Providers = "providers";

    public static IReadOnlyList<Provider> Changed(string folder)
    {
        if (GitCheckout.Around(folder) is not { } checkout)
        {
            return [];
        }

        var changed = checkout.Files(Providers).Where(file => IsProfile(file.Name) && Differs(file, folder)).ToList();
        var texts = checkout.Read(changed);
        return [.. changed.Where(texts.ContainsKey).Select(file => Parse(folder, file.Name, texts[file])).OfType<Provider>()];
    }

    /// <summary>Names in a commit can be anything, even a way out of the folder.</summary>
    private static bool IsProfile(string name) => Path.GetExtension(name) is ".md" && Slug.IsValid(Path.GetFileNameWithoutExtension(name));

    private static bool Differs(GitFile file, string folder)
    {
        try
        {
            return !file.Is(PlainFile.Read(Path.Combine(folder, Providers, file.Name), FileText.LargestFile, folder));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Expected: the profile is gone, or cannot be read, which is said elsewhere.
            return false;
        }
    }

    private static Provider? Parse(string folder, string name, byte[] text)
    {
        var shown = $"{Providers}/{name}";
        var file = new ContentFile(DocumentKind.Provider, Path.Combine(folder, shown), shown, folder);
        var document = file.Parse(Encoding.UTF8.GetString(text).ReplaceLineEndings("\n"));
        return document.Root is Mapping ? new Provider(document) : null;
    }
}
