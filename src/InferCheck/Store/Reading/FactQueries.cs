using System.Text.Json;
using Dapper;
using InferCheck.Matching;
using InferCheck.Store.Engine;

namespace InferCheck.Store.Reading;

/// <summary>Reads of all claims what the index of the content is made of. What many claims say alike is kept once.</summary>
internal sealed class FactQueries(string connectionString)
{
    private const string Facts = """
        select   place, topic, status, claim_values, applies_to, conditions, excludes, qualifier, scope, country, read_state
        from     claim
                 join provider_place on provider_place.provider_id = claim.provider_id
        """;

    private const string SelectFacts = $"{Facts} order by claim.id";

    private const string SelectFactsOf = $"""
        {Facts}
        where    claim.provider_id in (select provider_id from provider_place where place in (select value from json_each(@Places)))
        order by claim.id
        """;

    private readonly Dictionary<string, string> texts = [];
    private readonly Dictionary<string, IReadOnlyList<string>> lists = [];

    public IEnumerable<(int Provider, Fact Fact)> All() => Read(SelectFacts, null);

    /// <summary>Of the profiles at these places.</summary>
    public IEnumerable<(int Provider, Fact Fact)> Of(IEnumerable<int> places) => Read(SelectFactsOf, new { Places = JsonSerializer.Serialize(places) });

    private IEnumerable<(int Provider, Fact Fact)> Read(string sql, object? parameters)
    {
        using var connection = Database.Open(connectionString);
        using var reader = connection.ExecuteReader(sql, parameters);
        while (reader.Read())
        {
            yield return (reader.GetInt32(0), new Fact
            {
                Topic = Text(reader.GetString(1)),
                Status = Text(reader.GetString(2)),
                Values = List(reader.GetString(3)),
                AppliesTo = reader.IsDBNull(4) ? null : Text(reader.GetString(4)),
                Conditions = List(reader.GetString(5)),
                Excludes = List(reader.GetString(6)),
                Qualifier = reader.IsDBNull(7) ? null : Text(reader.GetString(7)),
                Scope = reader.IsDBNull(8) ? null : Text(reader.GetString(8)),
                Country = reader.IsDBNull(9) ? null : Text(reader.GetString(9)),
                ReadState = Text(reader.GetString(10)),
            });
        }
    }

    private string Text(string text)
    {
        if (texts.TryGetValue(text, out var known))
        {
            return known;
        }

        texts.Add(text, text);
        return text;
    }

    private IReadOnlyList<string> List(string json)
    {
        if (!lists.TryGetValue(json, out var known))
        {
            known = StoreJson.Texts(json);
            lists.Add(json, known);
        }

        return known;
    }
}
