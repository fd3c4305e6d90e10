using Dapper;
using InferCheck.Model;
using Microsoft.Data.Sqlite;

namespace InferCheck.Store;

/// <summary>The baked file, open for reading: all that pages, API and feeds know of the content.</summary>
public sealed class ContentStore
{
    private const string SelectVersion = "select content_version, schema_version, generated_at from v1_meta";

    private ContentStore(string path, string connectionString, Vocabulary vocabulary, (string Content, string Schema, string GeneratedAt) version, Totals totals)
    {
        Path = path;
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
        var connectionString = Database.ReadOnly(path);
        using var connection = Database.Open(connectionString);
        return new ContentStore(
            path,
            connectionString,
            VocabularyQueries.Read(connection),
            connection.QuerySingle<(string, string, string)>(SelectVersion),
            new QualityQueries(connectionString).Totals());
    }

    /// <summary>Lets go of the file, so that it can be removed.</summary>
    public static void ReleaseFiles() => SqliteConnection.ClearAllPools();
}
