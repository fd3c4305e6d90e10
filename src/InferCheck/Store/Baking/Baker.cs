using System.Text.RegularExpressions;
using InferCheck.Content;
using InferCheck.Files;
using InferCheck.Model;
using InferCheck.Model.Archives;
using InferCheck.Store.Engine;

namespace InferCheck.Store.Baking;

/// <summary>A checked catalogue into one SQLite file: written aside in one transaction and moved into place when it is whole.</summary>
public static partial class Baker
{
    /// <summary>A database of ours, of any content and any version of the program.</summary>
    public static OwnFile Databases { get; } = new(DatabaseName(), Database.Marks);

    /// <summary>One that was begun.</summary>
    public static OwnFile Drafts { get; } = new(DraftName(), Database.Marks);

    private static string Program => typeof(Baker).Assembly.ManifestModule.ModuleVersionId.ToString("n")[..8];

    /// <summary>Where the file for this content and this program stands, or will stand.</summary>
    public static string PathOf(string folder, string contentVersion) => Path.Combine(folder, $"infercheck-{contentVersion}-{Program}.db");

    /// <summary>The databases of this very program and of any content, those written last first.</summary>
    public static IEnumerable<string> Baked(string folder) => !Directory.Exists(folder) ? [] :
        Directory.GetFiles(folder, $"infercheck-*-{Program}.db").Where(Databases.Is).OrderByDescending(File.GetLastWriteTimeUtc)
            .ThenBy(path => path, StringComparer.Ordinal);

    public static string Bake(Catalog catalog, string contentVersion, string folder, ContentMemory? memory = null)
    {
        var path = PathOf(folder, contentVersion);
        if (File.Exists(path))
        {
            return path;
        }

        Directory.CreateDirectory(folder);
        using var draft = BakeDraft.Begin(path, catalog.Vocabulary);
        var ids = RowIds.Spread(catalog.Providers.Select(provider => (provider.Slug, provider.Name)));
        foreach (var rows in InOrder.Of(
            catalog.Providers.OrderBy(provider => ids[provider.Slug]),
            provider => ProfileRows.Of(catalog, memory ?? ContentMemory.None, ids[provider.Slug], provider)))
        {
            draft.Add(rows);
        }

        draft.AddOffers(catalog);
        draft.Add(memory?.Past ?? RecordedPast.None);
        return draft.Finish(contentVersion, catalog, []);
    }

    [GeneratedRegex(@"\Ainfercheck-[0-9a-f]{16}-[0-9a-f]{8}\.db\z", RegexOptions.None, 60_000)]
    private static partial Regex DatabaseName();

    [GeneratedRegex(@"\Ainfercheck-[0-9a-f]{16}-[0-9a-f]{8}\.db" + DraftFile.Ending + @"\z", RegexOptions.None, 60_000)]
    private static partial Regex DraftName();
}
