using System.Reflection;
using System.Text.RegularExpressions;
using Dapper;
using InferCheck.Files;
using InferCheck.Model;
using InferCheck.Store.Engine;

namespace InferCheck.Store.Baking;

/// <summary>A checked catalogue into one SQLite file: written aside in one transaction and moved into place when it is whole.</summary>
public static partial class Baker
{
    private const string InsertMeta = "insert into meta (key, value) values (@Key, @Value)";

    /// <summary>A database of ours, of any content and any version of the program.</summary>
    public static OwnFile Databases { get; } = new(DatabaseName(), Database.Marks);

    /// <summary>One that was begun.</summary>
    public static OwnFile Drafts { get; } = new(DraftName(), Database.Marks);

    /// <summary>Where the file for this content and this program stands, or will stand.</summary>
    public static string PathOf(string folder, string contentVersion) =>
        Path.Combine(folder, $"infercheck-{contentVersion}-{typeof(Baker).Assembly.ManifestModule.ModuleVersionId.ToString("n")[..8]}.db");

    public static string Bake(Catalog catalog, string contentVersion, string folder, QuoteLives? lives = null)
    {
        var path = PathOf(folder, contentVersion);
        if (File.Exists(path))
        {
            return path;
        }

        Directory.CreateDirectory(folder);
        using var draft = new DraftFile(path);
        draft.Stream.Dispose();
        Write(catalog, lives ?? ((_, _, _) => null), contentVersion, draft.Path);
        Database.Flush(draft.Path);
        draft.Place();
        return path;
    }

    /// <summary>One transaction. It is not held as an object: when the disk is full SQLite rolls back by itself, and leaving the object would complain of that and hide the reason.</summary>
    private static void Write(Catalog catalog, QuoteLives lives, string contentVersion, string path)
    {
        using var connection = Database.Create(path);
        connection.Execute("begin exclusive");
        Fill(new BakeScope(catalog, lives, connection), contentVersion);
        connection.Execute("commit; analyze main");
    }

    private static void Fill(BakeScope scope, string contentVersion)
    {
        scope.Connection.Execute(Schema());
        var providers = scope.Catalog.Providers
            .OrderBy(provider => provider.Name, StringComparer.OrdinalIgnoreCase).ThenBy(provider => provider.Slug, StringComparer.Ordinal)
            .Select((provider, index) => (Id: index + 1, provider)).ToList();
        VocabularyBake.Write(scope);
        ProviderBake.Write(scope, providers);
        ClaimBake.Write(scope, providers);
        HopBake.Write(scope, providers);
        FeedBake.Write(scope, providers);
        TextBake.Write(scope);
        SearchBake.Write(scope, providers);
        scope.Insert(InsertMeta, [new { Key = "content_version", Value = contentVersion }]);
    }

    private static string Schema()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("schema.sql")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"\Ainfercheck-[0-9a-f]{16}-[0-9a-f]{8}\.db\z", RegexOptions.None, 60_000)]
    private static partial Regex DatabaseName();

    [GeneratedRegex(@"\Ainfercheck-[0-9a-f]{16}-[0-9a-f]{8}\.db" + DraftFile.Ending + @"\z", RegexOptions.None, 60_000)]
    private static partial Regex DraftName();
}
