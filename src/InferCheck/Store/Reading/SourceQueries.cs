using Dapper;
using InferCheck.Store.Engine;
using InferCheck.Store.Rows;

namespace InferCheck.Store.Reading;

/// <summary>Reads every document the directory rests on, and who uses it for what.</summary>
public sealed class SourceQueries(string connectionString)
{
    /// <summary>With `max(read)`, the other plain columns are those of the newest reading: SQLite promises that.</summary>
    private const string SelectSources = """
        select   evidence.source                                              as Source,
                 provider.slug                                                as Provider,
                 evidence.document                                            as Document,
                 evidence.dated                                               as Dated,
                 max(evidence.read)                                           as LastRead,
                 count(evidence.quote)                                        as Quotes,
                 (select json_group_array(topic)
                  from   (select distinct claim.topic as topic
                          from   evidence as used
                                 join claim on claim.id = used.claim_id
                          where  used.source = evidence.source and used.provider_id = evidence.provider_id
                          order  by claim.topic))                             as Topics
        from     evidence
                 join provider on provider.id = evidence.provider_id
        group by evidence.source, evidence.provider_id
        order by evidence.source, evidence.provider_id
        """;

    /// <summary>Only what gives a whole day can stand on one.</summary>
    private const string SelectDated = """
        select   evidence.dated  as Dated,
                 evidence.source as Source,
                 provider.slug   as Provider,
                 provider.name   as ProviderName
        from     evidence
                 join provider on provider.id = evidence.provider_id
        where    evidence.dated between @Since and @Until
        and      length(evidence.dated) = length(@Since)
        group by evidence.dated, provider.id, evidence.source
        order by evidence.dated desc, provider.id, evidence.source
        """;

    public IReadOnlyList<SourceRow> All()
    {
        using var connection = Database.Open(connectionString);
        return connection.Query<SourceRow>(SelectSources).AsList();
    }

    /// <summary>Documents that give themselves a day of these, newest first.</summary>
    public IReadOnlyList<DatedDocumentRow> Dated(string since, string until)
    {
        using var connection = Database.Open(connectionString);
        return connection.Query<DatedDocumentRow>(SelectDated, new { Since = since, Until = until }).AsList();
    }
}
