using System.Text.RegularExpressions;
using InferCheck.Store.Reading;
using InferCheck.Store.Rows;
using InferCheck.Tests.Support;
using Microsoft.Data.Sqlite;

namespace InferCheck.Tests.Store;

/// <summary>What others may rely on in the downloaded file.</summary>
public sealed class ViewTests : IDisposable
{
    private readonly BakedContent baked = BakedContent.Real();

    [Fact]
    public void The_views_keep_their_names_and_columns() => Golden.Equal(
        string.Concat(baked.Store.Tables.Views().Select(view => $"{view.Key}: {string.Join(", ", view)}\n")), "tests", "InferCheck.Tests", "Golden",
            "views.txt");

    /// <summary>No provider has answered yet.</summary>
    [Fact]
    public void Every_view_can_be_read_and_has_rows() => Assert.All(baked.Store.Tables.Views().Where(view => view.Key != "v1_replies"),
        view => Assert.NotEmpty(Rows($"select {string.Join(", ", view)} from {view.Key}")));

    [Fact]
    public void Five_queries_run_and_find_something()
    {
        Assert.Equal(5, WorkedQueries.All.Count);
        // No change that a buyer has to know is recorded yet: the query for those is asked for every change.
        Assert.All(WorkedQueries.All, query => Assert.NotEmpty(Rows(query.Sql.Replace("where    h.material", "where    true", StringComparison.Ordinal))));
    }

    [Fact]
    public void The_queries_use_views_and_nothing_else() => Assert.All(WorkedQueries.All, query =>
        Assert.All(Regex.Matches(query.Sql, @"\b(?:from|join)\s+(?<table>\w+)", RegexOptions.NonBacktracking), table =>
            Assert.StartsWith("v1_", table.Groups["table"].Value, StringComparison.Ordinal)));

    [Fact]
    public void Who_never_trains_is_who_meets_the_preset()
    {
        var preset = baked.Store.Vocabulary.Presets.Single(preset => preset.Key == "never-trains");
        var outcomes = baked.Store.Index.Evaluate(preset.Conditions).Outcomes;
        var met = baked.Store.Providers.All().Where(row => outcomes[row.Id - 1] == InferCheck.Matching.Outcome.Met).Select(row => row.Name);
        Assert.Equal(met.Order(StringComparer.Ordinal), Rows(WorkedQueries.All[0].Sql).Select(row => (string)row[0]).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_claim_and_its_evidence_find_each_other()
    {
        var joined = Rows("select c.provider from v1_claims c join v1_evidence e on e.provider = c.provider and e.claim = c.claim and e.topic = c.topic");
        Assert.Equal(joined.Count, Rows("select provider from v1_evidence where claim is not null").Count);
        Assert.Equal(baked.Store.Totals.Claims, Rows("select provider from v1_claims").Count);
        Assert.Equal(Rows("select provider from v1_evidence where incident is not null").Count,
            Rows("select e.provider from v1_incidents i join v1_evidence e on e.provider = i.provider and e.incident = i.incident").Count);
    }

    public void Dispose() => baked.Dispose();

    private List<object[]> Rows(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={baked.Path};Mode=ReadOnly");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are the program's own.
        command.CommandText = sql;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var rows = new List<object[]>();
        while (reader.Read())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }

        return rows;
    }
}
