using Dapper;

namespace InferCheck.Store;

/// <summary>Full-text search over everything the site says.</summary>
public sealed class SearchQueries(string connectionString)
{
    /// <summary>Unlikely in any text; replaced by markup after the text itself has been escaped.</summary>
    public const char MarkStart = '\u0002';
    public const char MarkEnd = '\u0003';

    private const int Most = 2_000;

    private const string SelectHits = """
        select   title                                                       as Title,
                 kind                                                        as Kind,
                 address                                                     as Address,
                 provider                                                    as Provider,
                 snippet(search, 1, char(2), char(3), '…', 24)               as Snippet
        from     search
        where    search match @Query
        order by bm25(search, 6.0, 1.0)
        limit    @Most
        """;

    /// <summary>Best first.</summary>
    public IReadOnlyList<SearchHit> Find(string? text)
    {
        if (FtsQuery.From(text) is not { } query)
        {
            return [];
        }

        using var connection = Database.Open(connectionString);
        return connection.Query<SearchHit>(SelectHits, new { Query = query, Most }).AsList();
    }
}
