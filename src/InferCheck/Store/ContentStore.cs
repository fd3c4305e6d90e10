using Dapper;
using InferCheck.Model;
using InferCheck.Store.Engine;
using InferCheck.Store.Reading;
using InferCheck.Store.Rows;
using Microsoft.Data.Sqlite;

namespace InferCheck.Store;

/// <summary>The baked file, open for reading: all that pages, API and feeds know of the content.</summary>
public sealed class ContentStore
{
    private const string SelectVersion = "select content_version, schema_version, generated_at from v1_meta";

    private readonly string connectionString;
    private readonly long length;

    private ContentStore(string path, string connectionString, Vocabulary vocabulary, (string Content, string Schema, string GeneratedAt) version, Totals totals)
    {
        this.connectionString = connectionString;
        Path = path;
        length = new FileInfo(path).Length;
        Vocabulary = vocabulary;
        (ContentVersion, SchemaVersion, GeneratedAt) = version;
        Totals = totals;
        Providers = new ProviderQueries(connectionString);
        Texts = new TextQueries(connectionString);
        Search = new SearchQueries(connectionString);
        Filter = new FilterQueries(connectionString, vocabulary, totals.Providers);
        Order = new OrderQueries(connectionString);
        Quality = new QualityQueries(connectionString);
        Hops = new HopQueries(connectionString);
        Feeds = new FeedQueries(connectionString);
        Changes = new ChangeQueries(connectionString);
        Sources = new SourceQueries(connectionString);
        Tables = new TableQueries(connectionString);
    }

    /// <summary>Where the file stands.</summary>
    public string Path { get; }

    public Vocabulary Vocabulary { get; }

    public string ContentVersion { get; }

    /// <summary>The version of what others may rely on: the views, the API, the downloads.</summary>
    public string SchemaVersion { get; }

    /// <summary>The newest date in the content, so that the same content says the same whenever it is baked.</summary>
    public string GeneratedAt { get; }

    public Totals Totals { get; }

    public ProviderQueries Providers { get; }

    public TextQueries Texts { get; }

    public SearchQueries Search { get; }

    public FilterQueries Filter { get; }

    public OrderQueries Order { get; }

    public QualityQueries Quality { get; }

    public HopQueries Hops { get; }

    public FeedQueries Feeds { get; }

    public ChangeQueries Changes { get; }

    public SourceQueries Sources { get; }

    public TableQueries Tables { get; }

    public static ContentStore Open(string path)
    {
        var readOnly = Database.ReadOnly(path);
        try
        {
            return Read(path, readOnly);
        }
        catch
        {
            // Whatever is wrong is the caller's to judge; a connection kept for this path would read the old file when a new one has taken its place.
            Release(readOnly);
            throw;
        }
    }

    /// <summary>Connections go on reading a file whose name is gone; whoever wants the file itself does not.</summary>
    public void ThrowIfGone()
    {
        if (new FileInfo(Path) is not { Exists: true } file || file.Length != length)
        {
            throw new StoreIncompleteException($"{Path} is gone or was changed");
        }
    }

    /// <summary>Closes the connections kept for this file, so that it can be removed.</summary>
    public void Release() => Release(connectionString);

    private static void Release(string connectionString)
    {
        using var connection = new SqliteConnection(connectionString);
        SqliteConnection.ClearPool(connection);
    }

    private static ContentStore Read(string path, string readOnly)
    {
        using var connection = Database.Open(readOnly);
        Database.ThrowIfCut(connection, path);
        return new ContentStore(
            path,
            readOnly,
            VocabularyQueries.Read(connection),
            Version(connection, path),
            new QualityQueries(readOnly).Totals());
    }

    private static (string Content, string Schema, string GeneratedAt) Version(SqliteConnection connection, string path) =>
        connection.QuerySingleOrDefault<(string?, string, string)>(SelectVersion) is ({ } content, var schema, var day)
            ? (content, schema, day)
            : throw new StoreIncompleteException($"{path} does not say what it holds");
}
