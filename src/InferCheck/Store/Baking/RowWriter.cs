using System.Globalization;
using InferCheck.Store.Engine;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace InferCheck.Store.Baking;

/// <summary>
/// Writes many rows, each statement prepared once and told its values by their places. A bake writes hundreds of thousands, and commands that look
/// for the names of all their parameters before every row would take half of the time.
/// </summary>
internal sealed class RowWriter(SqliteConnection connection) : IDisposable
{
    /// <summary>By the very text, of which there is one each.</summary>
    private readonly Dictionary<string, sqlite3_stmt> statements = new(ReferenceEqualityComparer.Instance);

    public void Write(IEnumerable<BakedRow> rows)
    {
        foreach (var row in rows)
        {
            Write(row);
        }
    }

    public void Dispose()
    {
        foreach (var statement in statements.Values)
        {
            statement.Dispose();
        }
    }

    private void Write(BakedRow row)
    {
        if (!statements.TryGetValue(row.Sql, out var statement))
        {
            Check(raw.sqlite3_prepare_v2(connection.Handle, row.Sql, out statement));
            statements.Add(row.Sql, statement);
        }

        for (var place = 0; place < row.Values.Length; place++)
        {
            Check(Bind(statement, place + 1, row.Values[place]));
        }

        var result = raw.sqlite3_step(statement);
        _ = raw.sqlite3_reset(statement);
        Check(result == raw.SQLITE_DONE ? raw.SQLITE_OK : result);
    }

    private static int Bind(sqlite3_stmt statement, int place, object? value) => value switch
    {
        null => raw.sqlite3_bind_null(statement, place),
        string text => raw.sqlite3_bind_text(statement, place, text),
        decimal amount => raw.sqlite3_bind_double(statement, place, (double)amount),
        IEnumerable<string> texts => raw.sqlite3_bind_text(statement, place, StoreJson.Write(texts)),
        bool flag => raw.sqlite3_bind_int64(statement, place, flag ? 1 : 0),
        IConvertible number => raw.sqlite3_bind_int64(statement, place, number.ToInt64(CultureInfo.InvariantCulture)),
        _ => throw new ArgumentException($"{value.GetType()} is nothing a column holds", nameof(value)),
    };

    private void Check(int result)
    {
        if (result != raw.SQLITE_OK)
        {
            SqliteException.ThrowExceptionForRC(result, connection.Handle);
        }
    }
}
