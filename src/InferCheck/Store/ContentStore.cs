using Dapper;
using InferCheck.Model;
using Microsoft.Data.Sqlite;

namespace InferCheck.Store;

/// <summary>The baked file, open for reading: all that pages, API and feeds know of the content.</summary>
public sealed class ContentStore
{
    private const string SelectVersion = "select value from meta where key = 'content_version'";

    private ContentStore(string connectionString, Vocabulary vocabulary, string contentVersion, Totals totals)
    {
        Vocabulary = vocabulary;
        ContentVersion = contentVersion;
        Totals = totals;
        Providers = new ProviderQueries(connectionString);
        Texts = new TextQueries(connectionString);
        Search = new SearchQueries(connectionString);
        Filter = new FilterQueries(connectionString, vocabulary, totals.Providers);
        Order = new OrderQueries(connectionString);
        Quality = new QualityQueries(connectionString);
        Changes = new ChangeQueries(connectionString);
    }

    public Vocabulary Vocabulary { get; }

    public string ContentVersion { get; }

    public Totals Totals { get; }

    public ProviderQueries Providers { get; }

    public TextQueries Texts { get; }

    public SearchQueries Search { get; }

    public FilterQueries Filter { get; }

    public OrderQueries Order { get; }

    public QualityQueries Quality { get; }

    public ChangeQueries Changes { get; }

    public static ContentStore Open(string path)
    {
        var connectionString = Database.ReadOnly(path);
        using var connection = Database.Open(connectionString);
        return new ContentStore(
            connectionString,
            VocabularyQueries.Read(connection),
            connection.QuerySingle<string>(SelectVersion),
            new QualityQueries(connectionString).Totals());
    }

    /// <summary>Lets go of the file, so that it can be removed.</summary>
    public static void ReleaseFiles() => SqliteConnection.ClearAllPools();
}
