using Dapper;
using InferCheck.Store.Engine;
using Microsoft.Data.Sqlite;

namespace InferCheck.Store.Baking;

/// <summary>A database that the next one can be made from: the files it was made of with the hashes of their bytes, and the ids of its profiles.</summary>
public sealed record BakedBase(string Path, IReadOnlyDictionary<string, string> Hashes, IReadOnlyDictionary<string, BakedProfile> Profiles)
{
    private const string SelectHashes = "select path, hash from file";

    private const string SelectFiles = "select path as Path, hash as Hash, outline as Outline from file";

    private const string SelectProfiles = "select id as Id, slug as Slug, name as Name from provider";

    private const string SelectTables = "select name from sqlite_schema where type = 'table' and rootpage > 0";

    /// <summary>Nothing when it was not made of files, or is damaged: whatever is made from it would be too.</summary>
    public static BakedBase? Read(string path, bool isTrusted)
    {
        try
        {
            using var connection = Opened(path);
            Database.ThrowIfCut(connection, path);
            return isTrusted || IsSound(connection) ? Read(path, connection) : null;
        }
        catch (Exception broken) when (broken is SqliteException or StoreIncompleteException or FileNotFoundException or InvalidCastException)
        {
            // Expected: cut off, garbled, taken away a moment ago, or with tables of somebody else.
            return null;
        }
    }

    /// <summary>The files again, with what holds them against each other.</summary>
    public IReadOnlyList<BakedFile> Files()
    {
        using var connection = Opened(Path);
        return connection.Query<BakedFile>(SelectFiles).AsList();
    }

    private static SqliteConnection Opened(string path)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = SqliteOpenMode.ReadOnly,
            Pooling = false
        }.ToString());
        connection.Open();
        return connection;
    }

    private static BakedBase? Read(string path, SqliteConnection connection)
    {
        var hashes = connection.Query<(string Path, string Hash)>(SelectHashes).ToDictionary(file => file.Path, file => file.Hash, StringComparer.Ordinal);
        var profiles = connection.Query<BakedProfile>(SelectProfiles).ToDictionary(profile => profile.Slug, StringComparer.Ordinal);
        return hashes.Count > 0 ? new BakedBase(path, hashes, profiles) : null;
    }

    /// <summary>Table by table: asked about the whole, SQLite would take every text to pieces again to compare its words with the index of words.</summary>
    private static bool IsSound(SqliteConnection connection) => connection.Query<string>(SelectTables).AsList()
        .TrueForAll(table => connection.ExecuteScalar<string>($"pragma quick_check('{table}')") is "ok");
}
