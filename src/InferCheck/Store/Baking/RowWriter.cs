using System.Reflection;
using Microsoft.Data.Sqlite;

namespace InferCheck.Store.Baking;

/// <summary>Writes many rows with one statement that is prepared once. A bake writes hundreds of thousands, where looking names up for every value of every row would take a third of the time.</summary>
internal sealed class RowWriter : IDisposable
{
    private readonly SqliteCommand command;
    private readonly (PropertyInfo Property, SqliteParameter Parameter)[] fields;

    public RowWriter(SqliteConnection connection, string sql, Type row)
    {
        command = connection.CreateCommand();
        command.CommandText = sql;
        fields = [.. row.GetProperties().Select(property => (property, command.Parameters.Add(new SqliteParameter($"@{property.Name}", null))))];
        command.Prepare();
    }

    public void Write(object row)
    {
        foreach (var (property, parameter) in fields)
        {
            parameter.Value = property.GetValue(row) ?? DBNull.Value;
        }

        command.ExecuteNonQuery();
    }

    public void Dispose() => command.Dispose();
}
