using Dapper;
using InferCheck.Diagnostics;
using InferCheck.Model;
using InferCheck.Store.Engine;
using Microsoft.Data.Sqlite;

namespace InferCheck.Store.Reading;

/// <summary>Puts a known word in the place of one that stands nowhere.</summary>
public sealed class SpellingQueries(string connectionString)
{
    /// <summary>Whoever mistypes more does not mean names.</summary>
    private const int MostMended = 3;

    /// <summary>Those that share most letters; which of them is nearest is then counted step by step.</summary>
    private const int MostCompared = 200;

    private const string SelectKnown = "select exists (select 1 from search where search match @Query) or exists (select 1 from name where name match @Query)";

    private const string SelectAlike = """
        select   word
        from     spelling
        where    spelling match @Query
        order by rank
        limit    @MostCompared
        """;

    /// <summary>Nothing where every word is known, or one is near to no other.</summary>
    public string? Mend(string text)
    {
        var words = FtsQuery.Words(text).SelectMany(PlainWords.Written).ToList();
        using var connection = Database.Open(connectionString);
        var unknown = words.Distinct(StringComparer.OrdinalIgnoreCase).Where(word => !IsKnown(connection, word)).Take(MostMended + 1).ToList();
        var mended = unknown.Count > MostMended ? [] : unknown.ToDictionary(word => word, word => Nearest(connection, word), StringComparer.OrdinalIgnoreCase);
        return mended.Count == 0 || mended.ContainsValue(null) ? null : string.Join(' ', words.Select(word => mended.GetValueOrDefault(word) ?? word));
    }

    private static bool IsKnown(SqliteConnection connection, string word) =>
        FtsQuery.From(word) is not { } query || connection.ExecuteScalar<bool>(SelectKnown, new { Query = query });

    private static string? Nearest(SqliteConnection connection, string word)
    {
        if (!SpelledWord.CanBeMistyped(word))
        {
            return null;
        }

        var alike = string.Join(" OR ", SpelledWord.Trigrams(word).Select(letters => $"\"{letters}\""));
        var words = connection.Query<string>(SelectAlike, new { Query = alike, MostCompared }).Select(found => found.Trim());
        return DidYouMean.Nearest(word, words.Distinct(StringComparer.OrdinalIgnoreCase));
    }
}
