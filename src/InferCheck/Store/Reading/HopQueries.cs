using Dapper;
using InferCheck.Store.Engine;
using InferCheck.Store.Rows;

namespace InferCheck.Store.Reading;

/// <summary>Reads the pairs that make sense in a chain.</summary>
public sealed class HopQueries(string connectionString)
{
    private const string SelectAll = """
        select   via.slug      as Via,
                 via.name      as ViaName,
                 upstream.slug as Upstream,
                 upstream.name as UpstreamName,
                 hop.named     as Named
        from     hop
                 join provider as via on via.id = hop.provider_id
                 join provider as upstream on upstream.id = hop.upstream_id
        order by hop.provider_id, hop.upstream_id
        """;

    public IReadOnlyList<HopRow> All()
    {
        using var connection = Database.Open(connectionString);
        return connection.Query<HopRow>(SelectAll).AsList();
    }
}
