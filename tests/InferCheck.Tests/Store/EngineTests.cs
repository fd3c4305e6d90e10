using Dapper;
using InferCheck.Tests.Support;
using Microsoft.Data.Sqlite;

namespace InferCheck.Tests.Store;

/// <summary>The schema and the queries count on what this SQLite can do; a package that brings an older one must not go unseen.</summary>
public sealed class EngineTests
{
    private const string SelectLoose = """
        select name
        from   pragma_table_list
        where  schema = 'main' and type = 'table' and strict = 0 and name not like 'sqlite\_%' escape '\'
        """;

    [Fact]
    public void Sqlite_is_as_new_as_the_schema_needs()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        Assert.True(Version.Parse(connection.QuerySingle<string>("select sqlite_version()")) >= new Version(3, 53));
    }

    [Fact]
    public void Every_table_refuses_values_of_another_type()
    {
        using var baked = BakedContent.Real();
        using var connection = new SqliteConnection($"Data Source={baked.Path};Mode=ReadOnly");
        Assert.Empty(connection.Query<string>(SelectLoose));
    }
}
