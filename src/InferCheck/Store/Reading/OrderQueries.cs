using System.Collections.Concurrent;
using Dapper;
using InferCheck.Store.Engine;

namespace InferCheck.Store.Reading;

/// <summary>The order of providers by a column of the index.</summary>
public sealed class OrderQueries(string connectionString)
{
    public const string ByName = "name";
    public const string ByTier = "tier";
    public const string ByLastRead = "last-read";

    private const string SelectByName = "select id from provider order by id";

    private const string SelectByTier = """
        select   provider.id
        from     provider
                 join tier on tier.key = provider.tier
        order by tier.ordinal, provider.id
        """;

    private const string SelectByLastRead = "select id from provider order by last_read is null, last_read desc, id";

    private const string SelectByTopic = """
        select   provider.id
        from     provider
                 left join sort_key on sort_key.topic = @Key and sort_key.provider_id = provider.id
        order by sort_key.place is null, sort_key.place, sort_key.text = '', sort_key.text, provider.id
        """;

    private readonly ConcurrentDictionary<string, int[]> kept = new();

    /// <summary>The key is a topic or one of the constants; there are only as many as columns.</summary>
    public IReadOnlyList<int> Ids(string key) => kept.GetOrAdd(key, Read);

    private int[] Read(string key)
    {
        var sql = key switch
        {
            ByName => SelectByName,
            ByTier => SelectByTier,
            ByLastRead => SelectByLastRead,
            _ => SelectByTopic,
        };
        using var connection = Database.Open(connectionString);
        return [.. connection.Query<int>(sql, new { Key = key })];
    }
}
