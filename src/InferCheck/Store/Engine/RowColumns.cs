using System.Reflection;
using System.Text.Json;

namespace InferCheck.Store.Engine;

/// <summary>The columns of a table, from the row that stands for it: every property that can be set is the column of the same name in snake case.</summary>
internal static class RowColumns
{
    public static IReadOnlyList<PropertyInfo> Of(Type row) => [.. row.GetProperties().Where(property => property.SetMethod is not null)];

    /// <summary>What stands after `select`.</summary>
    public static string Select<TRow>() => string.Join(", ", Of(typeof(TRow)).Select(property => $"{Name(property.Name)} as {property.Name}"));

    public static string Insert<TRow>(string table)
    {
        var columns = Of(typeof(TRow));
        return $"""
            insert into {table} ({string.Join(", ", columns.Select(column => Name(column.Name)))})
            values ({string.Join(", ", columns.Select(column => $"@{column.Name}"))})
            """;
    }

    public static string Name(string property) => JsonNamingPolicy.SnakeCaseLower.ConvertName(property);
}
