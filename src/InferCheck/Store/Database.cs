using Dapper;
using Microsoft.Data.Sqlite;

namespace InferCheck.Store;

/// <summary>Opens the one SQLite file: once for writing while it is baked, and any number of times for reading.</summary>
internal static class Database
{
    public static SqliteConnection Create(string path)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadWriteCreate, Pooling = false }.ToString());
        connection.Open();
        connection.Execute("pragma journal_mode = off; pragma synchronous = off; pragma locking_mode = exclusive;");
        return connection;
    }

    public static string ReadOnly(string path) =>
        new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = true }.ToString();

    public static SqliteConnection Open(string connectionString)
    {
        var connection = new SqliteConnection(connectionString);
        connection.Open();
        return connection;
    }
}
