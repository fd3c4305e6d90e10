using System.Globalization;
using Dapper;
using InferCheck.Files;
using Microsoft.Data.Sqlite;

namespace InferCheck.Store.Engine;

/// <summary>Opens the one SQLite file: once for writing while it is baked, and any number of times for reading.</summary>
internal static class Database
{
    /// <summary>"InfC", the application id of SQLite: what tells a database of ours from everybody else's.</summary>
    private const int ApplicationId = 0x496E6643;
    private const int ApplicationIdAt = 68;

    private static int openings;

    /// <summary>How a file with that id begins (https://www.sqlite.org/fileformat.html, 1.3).</summary>
    public static FileMark[] Marks { get; } = [new(0, "SQLite format 3\0"u8.ToArray()), new(ApplicationIdAt, "InfC"u8.ToArray())];

    public static SqliteConnection Create(string path)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = SqliteOpenMode.ReadWriteCreate,
            Pooling = false
        }.ToString());
        connection.Open();
        connection.Execute("pragma journal_mode = memory; pragma synchronous = off; pragma locking_mode = exclusive; pragma foreign_keys = off;");

        // By itself and first: a bake that is killed leaves a file that says whose it is.
        connection.Execute(string.Create(CultureInfo.InvariantCulture, $"pragma application_id = {ApplicationId}"));
        return connection;
    }

    /// <summary>
    /// Connections are pooled by this text. Each opening has one of its own, so that a file baked anew in the place of a damaged one is not read
    /// through connections to the old one.
    /// </summary>
    public static string ReadOnly(string path) => new SqliteConnectionStringBuilder
    {
        DataSource = string.Create(CultureInfo.InvariantCulture, $"{new Uri(Path.GetFullPath(path)).AbsoluteUri}?opened={Interlocked.Increment(ref openings)}"),
        Mode = SqliteOpenMode.ReadOnly,
        Pooling = true,
    }.ToString();

    public static SqliteConnection Open(string connectionString)
    {
        var connection = new SqliteConnection(connectionString);
        connection.Open();
        return connection;
    }

    /// <summary>The first page says how long the file is; a copy that broke off is shorter.</summary>
    public static void ThrowIfCut(SqliteConnection connection, string path)
    {
        var length = connection.ExecuteScalar<long>("select page_count * page_size from pragma_page_count(), pragma_page_size()");
        if (new FileInfo(path).Length < length)
        {
            throw new StoreIncompleteException($"{path} is cut off");
        }
    }

    /// <summary>A file gets its final name only when it is on the disk, or a machine that stops could leave the name of a file without the rest.</summary>
    public static void Flush(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
        file.Flush(flushToDisk: true);
    }
}
