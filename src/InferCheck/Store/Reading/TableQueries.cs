using System.Globalization;
using Dapper;
using InferCheck.Store.Engine;

namespace InferCheck.Store.Reading;

/// <summary>Reads the `v1_` views as plain rows of text, one after the other, so that a table of any size can be written out.</summary>
/// <remarks>All columns, in the order of the view: a table to take away is the view itself, whose columns are promised where it is made.</remarks>
public sealed class TableQueries(string connectionString)
{
    private const string SelectProviders = "select * from v1_providers";

    private const string SelectClaims = "select * from v1_claims";

    private const string SelectEvidence = "select * from v1_evidence";

    private const string SelectReadings = "select * from v1_readings";

    private const string SelectModels = "select * from v1_models";

    private const string SelectOffers = "select * from v1_offers";

    private const string SelectRetirements = "select * from v1_retirements";

    private const string SelectViews = """
        select   master.name as ViewName, info.name as ColumnName
        from     sqlite_master as master
                 join pragma_table_info(master.name) as info
        where    master.type = 'view'
                 and master.name glob 'v1_*'
        order by master.rowid, info.cid
        """;

    /// <summary>The names of the columns first, then one list a row; nothing stays nothing.</summary>
    public IEnumerable<IReadOnlyList<string?>> Providers() => Rows(SelectProviders);

    public IEnumerable<IReadOnlyList<string?>> Claims() => Rows(SelectClaims);

    public IEnumerable<IReadOnlyList<string?>> Evidence() => Rows(SelectEvidence);

    public IEnumerable<IReadOnlyList<string?>> Readings() => Rows(SelectReadings);

    public IEnumerable<IReadOnlyList<string?>> Models() => Rows(SelectModels);

    public IEnumerable<IReadOnlyList<string?>> Offers() => Rows(SelectOffers);

    public IEnumerable<IReadOnlyList<string?>> Retirements() => Rows(SelectRetirements);

    /// <summary>The documented views, with their columns.</summary>
    public ILookup<string, string> Views()
    {
        using var connection = Database.Open(connectionString);
        return connection.Query<(string View, string Column)>(SelectViews).ToLookup(row => row.View, row => row.Column);
    }

    private IEnumerable<IReadOnlyList<string?>> Rows(string sql)
    {
        using var connection = Database.Open(connectionString);
        using var reader = connection.ExecuteReader(sql);
        yield return [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
        while (reader.Read())
        {
            yield return [.. Enumerable.Range(0, reader.FieldCount)
                .Select(place => reader.IsDBNull(place) ? null : Convert.ToString(reader.GetValue(place), CultureInfo.InvariantCulture))];
        }
    }
}
