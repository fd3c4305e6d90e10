using InferCheck.Content;
using InferCheck.Model;
using InferCheck.Store.Baking;

namespace InferCheck.Site.Live;

/// <summary>What a database is told of the files it was made of, so that the next start need not read those that are the same.</summary>
internal static class BakedFiles
{
    /// <summary>The vocabulary is always read, and other files have nothing to be held against others.</summary>
    public static IEnumerable<BakedFile> Of(ContentLook look, IEnumerable<string> names)
    {
        var files = look.Files.Where(file => !file.Kind.IsShared).ToDictionary(file => file.Name, StringComparer.Ordinal);
        return names.Select(name => new BakedFile(name, look.Hashes.Files[name], files.TryGetValue(name, out var file)
            ? OutlineText.Write(look.OutlineOf(file)!) : ""));
    }
}
