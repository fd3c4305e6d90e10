using System.Reflection;
using Dapper;
using InferCheck.Files;
using InferCheck.Model;
using InferCheck.Model.Archives;
using InferCheck.Store.Engine;
using InferCheck.Store.Rows;
using Microsoft.Data.Sqlite;

namespace InferCheck.Store.Baking;

/// <summary>
/// A database while it is written, aside and in one transaction, profile by profile, so that none has to be held longer than it takes to write it.
/// It begins empty, or as a copy of one that differs in a few profiles, and gets its name when it is whole.
/// </summary>
public sealed class BakeDraft : IDisposable
{
    private const string InsertMeta = "insert or replace into meta (key, value) values (@Key, @Value)";

    private const string InsertFile = "insert or replace into file (path, hash, outline) values (@Path, @Hash, @Outline)";

    private const string InsertPlaces = """
        insert into provider_place (provider_id, place)
        select id, row_number() over (order by id)
        from   provider
        """;

    private readonly DraftFile draft;
    private readonly string target;
    private readonly SqliteConnection connection;
    private readonly RowWriter writer;
    private readonly BakeScope scope;
    private readonly List<BakedRow> aliases = [];
    private readonly List<long> written = [];
    private Totals? totals;

    /// <summary>
    /// One transaction. It is not held as an object: when the disk is full SQLite rolls back by itself, and leaving the object would complain of that and
    /// hide the reason.
    /// </summary>
    private BakeDraft(DraftFile draft, string target, Vocabulary vocabulary)
    {
        (this.draft, this.target) = (draft, target);
        draft.Stream.Dispose();
        connection = Database.Create(draft.Path);
        writer = new RowWriter(connection);
        scope = new BakeScope(vocabulary, connection, writer);
        connection.Execute("begin exclusive");
    }

    private bool IsCopy => totals is not null;

    public static BakeDraft Begin(string path, Vocabulary vocabulary)
    {
        var bake = new BakeDraft(new DraftFile(path), path, vocabulary);
        return bake.Or(() =>
        {
            bake.connection.Execute(Schema());
            VocabularyBake.Write(bake.scope);
        });
    }

    /// <summary>Everything the other database has, said in the same vocabulary.</summary>
    public static BakeDraft Copy(string path, string source, Vocabulary vocabulary)
    {
        var begun = new DraftFile(path);
        try
        {
            using var read = new FileStream(source, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
            read.CopyTo(begun.Stream, 1 << 20);
        }
        catch
        {
            // Whatever is wrong is the caller's to judge; what was begun must not stay.
            begun.Dispose();
            throw;
        }

        var bake = new BakeDraft(begun, path, vocabulary);
        return bake.Or(() => bake.totals = TotalsCount.Written(bake.connection) ?? throw new StoreIncompleteException($"{source} does not say what it holds"));
    }

    public void Add(ProfileRows rows)
    {
        writer.Write(rows.Rows);
        aliases.AddRange(rows.Aliases);
        if (IsCopy)
        {
            written.Add(rows.Id);
            totals = totals!.Plus(TotalsCount.Own(connection, rows.Id));
        }
    }

    /// <summary>Once, and not into a copy: that has them.</summary>
    public void Add(RecordedPast past) => RecordBake.Write(scope, past);

    /// <summary>Models and what is asked for them. Once, and not into a copy: that has them.</summary>
    public void AddOffers(Catalog catalog) => OfferBake.Write(scope, catalog);

    /// <summary>Takes out all rows of a profile that is gone or will be added anew.</summary>
    public void Remove(long id)
    {
        totals = totals!.Less(TotalsCount.Own(connection, id));
        ProfileRemoval.Run(connection, id);
    }

    /// <summary>With questions, indexes and pages, if they are not what they were; without, those of the copy stay.</summary>
    public string Finish(string contentVersion, Catalog? texts, IEnumerable<BakedFile> files, IEnumerable<string>? gone = null)
    {
        writer.Write(aliases);
        connection.Execute("delete from provider_place");
        connection.Execute(InsertPlaces);
        HopBake.Write(scope, IsCopy ? written : null);
        if (texts is not null)
        {
            ProfileRemoval.RunTexts(connection);
            TextBake.Write(scope, texts);
        }

        connection.Execute("delete from file where path = @Path", (gone ?? []).Select(path => new { Path = path }));
        scope.Insert(InsertFile, files);
        var counted = IsCopy ? TotalsCount.Completed(connection, totals!) : TotalsCount.All(connection);
        scope.Insert(InsertMeta, [new { Key = "content_version", Value = contentVersion }, new { Key = "totals", Value = TotalsCount.Text(counted) }]);
        Place();
        return target;
    }

    public void Dispose()
    {
        writer.Dispose();
        connection.Dispose();
        draft.Dispose();
    }

    private void Place()
    {
        writer.Dispose();
        connection.Execute(IsCopy ? "commit" : "commit; analyze main");
        connection.Dispose();
        Database.Flush(draft.Path);
        draft.Place();
    }

    private BakeDraft Or(Action begin)
    {
        try
        {
            begin();
            return this;
        }
        catch
        {
            // Whatever is wrong is the caller's to judge; what was begun must not stay.
            Dispose();
            throw;
        }
    }

    private static string Schema()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("schema.sql")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
