using System.Globalization;
using Microsoft.Data.Sqlite;

namespace InferCheck.Tests.Live;

/// <summary>
/// All that a database says, in an order of its own and without the numbers rows are known by: two that were made in different ways and hold the same
/// give the same.
/// </summary>
internal static class DatabaseDump
{
    private const string Profile = "(select slug from provider where id = {0}.{1})";

    /// <summary>What stands for a number: the profile by its slug, a claim, an incident and a sub-processor by its place in the profile.</summary>
    private static readonly Dictionary<string, string> Meanings = new(StringComparer.Ordinal)
    {
        ["provider_id"] = Profile,
        ["upstream_id"] = Profile,
        ["claim_id"] = "(select count(*) from claim as other where other.provider_id = {0}.provider_id and other.id <= {0}.claim_id)",
        ["subprocessor_id"] = "(select count(*) from subprocessor as other where other.provider_id = {0}.provider_id and other.id <= {0}.subprocessor_id)",
        ["incident_id"] = "(select count(*) from incident as other where other.provider_id = {0}.provider_id and other.id <= {0}.incident_id)",
    };

    /// <summary>Tables whose words SQLite keeps in further tables.</summary>
    private static readonly string[] Indexed = ["search", "name", "spelling"];

    /// <summary>How many numbers SQLite itself keeps of the same texts depends on how they came in; what they say is asked by searching.</summary>
    public static IReadOnlyList<string> Of(string path)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = SqliteOpenMode.ReadOnly,
            Pooling = false
        }.ToString());
        connection.Open();
        var tables = Rows(connection, "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'"
            + string.Concat(Indexed.Select(table => $" and name not like '{table}_%'")));
        var views = Rows(connection, "select name from sqlite_schema where type = 'view'");
        return
        [
            .. tables.SelectMany(table => Rows(connection, Table(connection, table)).Order(StringComparer.Ordinal).Select(row => $"{table}: {row}")),
            .. views.SelectMany(view => Rows(connection, $"select * from {view}").Select(row => $"{view}: {row}")),
            .. Rows(connection, "select title, address, body from search order by rowid").Select(row => $"in the order of search: {row}"),
            .. new[] { "data", "sam", "agr" }.SelectMany(word => Rows(connection, $"select word from spelling where spelling match '{word}' order by rowid")
                .Select(row => $"spelling {word}: {row}")),
            .. new[] { "data", "sample", "provider" }.SelectMany(word => Rows(connection,
                $"select text, kind, title, address, subject from name where name match '{word}' order by rowid").Select(row => $"name {word}: {row}")),
            .. new[] { "data", "retention", "sample", "provider", "the" }.SelectMany(word => Rows(connection,
                $"select address, title, round(bm25(search, 6.0, 1.0), 9) from search where search match '{word}' order by rowid")
                    .Select(row => $"search {word}: {row}")),
            .. Rows(connection, "pragma foreign_key_check").Select(row => $"leads nowhere: {row}"),
            .. Rows(connection, "pragma integrity_check"),
        ];
    }

    private static string Table(SqliteConnection connection, string table)
    {
        var columns = Rows(connection, $"select name from pragma_table_info('{table}')").Where(column => column != "id");
        var said = columns.Select(column =>
            Meanings.TryGetValue(column, out var meaning) ? string.Format(CultureInfo.InvariantCulture, meaning, table, column) : $"\"{column}\"");
        return $"select {string.Join(", ", said)} from {table}";
    }

    private static List<string> Rows(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join(" | ", Enumerable.Range(0, reader.FieldCount)
                .Select(place => Convert.ToString(reader.GetValue(place), CultureInfo.InvariantCulture))));
        }

        return rows;
    }
}
