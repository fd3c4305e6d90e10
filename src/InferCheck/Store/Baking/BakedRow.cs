using System.Collections.Concurrent;
using System.Reflection;
using InferCheck.Store.Engine;

namespace InferCheck.Store.Baking;

/// <summary>
/// A row ready to be written: the statement, and its values in the order of its columns. Looking the values up costs time, and this way it costs no writer's.
/// </summary>
internal readonly record struct BakedRow(string Sql, object?[] Values)
{
    private static readonly ConcurrentDictionary<(string Sql, Type Row), string> Statements = new();
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Columns = new();

    /// <summary>The parameters of the statement stand in it as the properties of the row are called.</summary>
    public static BakedRow Of(string sql, object row)
    {
        var columns = Columns.GetOrAdd(row.GetType(), type => type.GetProperties());
        return new(Statements.GetOrAdd((sql, row.GetType()), Numbered, columns), Array.ConvertAll(columns, column => column.GetValue(row)));
    }

    /// <summary>A row of the very type in which it is read again: which columns there are is written down once.</summary>
    public static BakedRow In<TRow>(string table, TRow row)
        where TRow : class
    {
        var columns = Columns.GetOrAdd(typeof(TRow), type => [.. RowColumns.Of(type)]);
        return new(Statements.GetOrAdd((table, typeof(TRow)), key =>
            Numbered((RowColumns.Insert<TRow>(key.Sql), key.Row), columns)), Array.ConvertAll(columns, column => column.GetValue(row)));
    }

    /// <summary>`?3` for the third property: looking for the places of names would cost more than the row.</summary>
    private static string Numbered((string Sql, Type Row) statement, PropertyInfo[] columns)
    {
        var sql = statement.Sql;
        foreach (var (column, place) in columns.Select((column, place) => (column, place + 1)).OrderByDescending(pair => pair.column.Name.Length))
        {
            sql = sql.Replace($"@{column.Name}", FormattableString.Invariant($"?{place}"), StringComparison.Ordinal);
        }

        return sql;
    }
}
