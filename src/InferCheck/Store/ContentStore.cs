using Dapper;
using InferCheck.Model;
using Microsoft.Data.Sqlite;

namespace InferCheck.Store;

/// <summary>The baked file, open for reading: all that pages, API and feeds know of the content.</summary>
public sealed class ContentStore
{
    private const string SelectVersion = "select value from meta where key = 'content_version'";

    private readonly string connectionString;

    private ContentStore(string path, string connectionString, Vocabulary vocabulary, string contentVersion, Totals totals)
    {
        this.connectionString = connectionString;
        Path = path;
        Vocabulary = vocabulary;
        ContentVersion = contentVersion;
        Totals = totals;
        Providers = new ProviderQueries(connectionString);
        Texts = new TextQueries(connectionString);
        Search = new SearchQueries(connectionString);
        Filter = new FilterQueries(connectionString, vocabulary, totals.Providers);
        Order = new OrderQueries(connectionString);
        Quality = new QualityQueries(connectionString);
    }

    public string Path { get; }

    public Vocabulary Vocabulary { get; }

    public string ContentVersion { get; }

    public Totals Totals { get; }

    public ProviderQueries Providers { get; }

    public TextQueries Texts { get; }

    public SearchQueries Search { get; }

    public FilterQueries Filter { get; }

    public OrderQueries Order { get; }

    public QualityQueries Quality { get; }

    public static ContentStore Open(string path)
    {
        var readOnly = Database.ReadOnly(path);
        using var connection = Database.Open(readOnly);
        Database.ThrowIfCut(connection, path);
        return new ContentStore(
            path,
            readOnly,
            VocabularyQueries.Read(connection),
            connection.QuerySingleOrDefault<string>(SelectVersion) ?? throw new StoreIncompleteException($"{path} does not say what it holds"),
            new QualityQueries(readOnly).Totals());
    }

    /// <summary>Closes the connections kept for this file, so that it can be removed.</summary>
    public void Release()
    {
        using var connection = new SqliteConnection(connectionString);
        SqliteConnection.ClearPool(connection);
    }

    /// <summary>Lets go of all files.</summary>
    public static void ReleaseFiles() => SqliteConnection.ClearAllPools();
}
