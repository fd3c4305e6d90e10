using System.Text.Json;
using Dapper;
using InferCheck.Store.Engine;
using InferCheck.Store.Rows;
using Microsoft.Data.Sqlite;

namespace InferCheck.Store.Reading;

/// <summary>
/// Full-text search over everything the site says. However common the words, only so many places are ranked, and passages are cut out only of those
/// that are shown.
/// </summary>
public sealed class SearchQueries(string connectionString, SynonymIndex synonyms)
{
    /// <summary>Unlikely in any text; replaced by markup after the text itself has been escaped.</summary>
    public const char MarkStart = '\u0002';
    public const char MarkEnd = '\u0003';

    /// <summary>Ranking is what costs time. Words that stand in more places than this say little, whichever place comes first.</summary>
    public const int MostRanked = 3_000;

    /// <summary>From the end, where questions and pages stand: they are few, and would be lost behind thousands of claims.</summary>
    private const string SelectRanked = """
        select   rowid                                                       as Id,
                 bm25(search, 6.0, 1.0)                                      as Rank
        from     search
        where    search match @Query
        order by rowid desc
        limit    @MostRanked
        """;

    private const string SelectHits = """
        select   search.rowid                                                as Id,
                 title                                                       as Title,
                 kind                                                        as Kind,
                 address                                                     as Address,
                 provider                                                    as Provider
        from     json_each(@Ids) best
                 cross join search on search.rowid = best.value
        order by best.key
        """;

    /// <summary>The plus keeps SQLite from searching once for each id.</summary>
    private const string SelectSnippets = """
        select   rowid                                                       as Id,
                 snippet(search, 1, char(2), char(3), '…', 24)               as Snippet
        from     search
        where    search match @Query
                 and +rowid in (select value from json_each(@Ids))
        """;

    /// <summary>Best first.</summary>
    public IReadOnlyList<SearchHit> Find(string? text)
    {
        if (FtsQuery.From(text, synonyms) is not { } query)
        {
            return [];
        }

        using var connection = Database.Open(connectionString);
        var ids = Ranked(connection, query, text).GroupBy(place => place.Id, place => place.Rank).Select(place => (Id: place.Key, Rank: place.Min()))
            .OrderBy(place => place.Rank).ThenBy(place => place.Id).Select(place => place.Id);
        return connection.Query<SearchHit>(SelectHits, new { Ids = JsonSerializer.Serialize(ids) }).AsList();
    }

    /// <summary>The passages the words stand in, by the id of the hit.</summary>
    public IReadOnlyDictionary<long, string> Snippets(string? text, IEnumerable<SearchHit> hits)
    {
        var ids = hits.Select(hit => hit.Id).ToList();
        if (ids.Count == 0 || FtsQuery.From(text, synonyms) is not { } query)
        {
            return new Dictionary<long, string>();
        }

        using var connection = Database.Open(connectionString);
        return connection.Query<(long Id, string Snippet)>(SelectSnippets, new { Query = query, Ids = JsonSerializer.Serialize(ids) })
            .ToDictionary(row => row.Id, row => row.Snippet);
    }

    /// <summary>
    /// When there are more places than are ranked, titles that begin with the words are looked for by themselves: a name comes before a mention.
    /// </summary>
    private static List<(long Id, double Rank)> Ranked(SqliteConnection connection, string query, string? text)
    {
        var ranked = connection.Query<(long, double)>(SelectRanked, new { Query = query, MostRanked }).AsList();
        if (ranked.Count == MostRanked)
        {
            ranked.AddRange(connection.Query<(long, double)>(SelectRanked, new { Query = $"title : (^{FtsQuery.From(text)})", MostRanked }));
        }

        return ranked;
    }
}
