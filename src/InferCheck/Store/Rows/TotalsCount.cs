using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;

namespace InferCheck.Store.Rows;

/// <summary>
/// Counts what a database holds: all of it, or what of it is one profile's alone, so that a change can be counted without counting the rest again.
/// </summary>
internal static class TotalsCount
{
    private const string SelectTotals = """
        select (select count(*) from provider)                                                as Providers,
               (select count(*) from claim)                                                   as Claims,
               (select count(*) from evidence where quote is not null)                        as Quotes,
               (select count(distinct source) from evidence)                                  as Sources,
               (select count(*) from faq)                                                     as Questions,
               coalesce((select max(last_read) from provider), '')                            as NewestReading
        """;

    private const string SelectOwn = """
        select 1                                                                                      as Providers,
               (select count(*) from claim where provider_id = @Id)                                   as Claims,
               (select count(*) from evidence where provider_id = @Id and quote is not null)          as Quotes,
               (select count(*)
                from   (select distinct source from evidence where provider_id = @Id) as own
                where  not exists (select 1 from evidence where source = own.source and provider_id <> @Id)) as Sources,
               0                                                                                      as Questions,
               ''                                                                                     as NewestReading
        """;

    private const string SelectRest = """
        select (select count(*) from faq), coalesce((select max(last_read) from provider), '')
        """;

    private const string SelectWritten = "select value from meta where key = 'totals'";

    public static Totals All(SqliteConnection connection) => connection.QuerySingle<Totals>(SelectTotals);

    public static Totals Own(SqliteConnection connection, long id) => connection.QuerySingle<Totals>(SelectOwn, new { Id = id });

    /// <summary>With what is quickly counted anew.</summary>
    public static Totals Completed(SqliteConnection connection, Totals counted)
    {
        var (questions, newest) = connection.QuerySingle<(int, string)>(SelectRest);
        return counted with { Questions = questions, NewestReading = newest };
    }

    public static string Text(Totals totals) => JsonSerializer.Serialize(totals);

    public static Totals? Written(SqliteConnection connection) =>
        connection.QuerySingleOrDefault<string>(SelectWritten) is { } text ? JsonSerializer.Deserialize<Totals>(text) : null;
}
