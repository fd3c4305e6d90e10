using System.Globalization;
using Dapper;
using InferCheck.Store.Engine;
using InferCheck.Store.Rows;

namespace InferCheck.Store.Reading;

/// <summary>Counts what the directory knows, and what it does not.</summary>
public sealed class QualityQueries(string connectionString)
{
    private const string Columns = """
        count(*)                                                                                                  as Claims,
        sum(exists (select 1 from evidence where evidence.claim_id = claim.id and evidence.quote is not null))    as Quoted,
        sum(claim.status = 'not-stated')                                                                          as NotStated,
        sum(claim.status = 'conflicting')                                                                         as Conflicting,
        sum(claim.status = 'third-party')                                                                         as ThirdParty,
        sum(provider.retired is null and julianday(@Today) - julianday(claim.last_read) > topic.recheck_days)     as Overdue,
        sum(claim.read_state = 'read-twice')                                                                      as ReadTwice,
        sum(claim.read_state = 'read-once')                                                                       as ReadOnce,
        sum(claim.read_state = 'by-machine')                                                                      as ByMachine,
        sum(claim.read_state = 'doubted')                                                                         as Doubted,
        count(distinct claim.provider_id)                                                                         as Providers
        """;

    private const string SelectByTopic = $"""
        select   claim.topic as Key, {Columns}
        from     claim
                 join topic on topic.key = claim.topic
                 join provider on provider.id = claim.provider_id
        group by claim.topic
        order by topic.ordinal
        """;

    private const string SelectByProvider = $"""
        select   provider.slug as Key, {Columns}
        from     claim
                 join topic on topic.key = claim.topic
                 join provider on provider.id = claim.provider_id
        group by claim.provider_id
        order by claim.provider_id
        """;

    /// <summary>Providers whose every claim on the topic says that the documents are silent.</summary>
    private const string SelectSilent = """
        select   topic as Key, count(*) as Count
        from     (select topic, provider_id from claim group by topic, provider_id having max(status <> 'not-stated') = 0)
        group by topic
        """;

    /// <summary>Quotes by what became of them at their source; never looked for has no outcome.</summary>
    private const string SelectOutcomes = """
        select   coalesce(outcome, '') as Key, count(*) as Count
        from     evidence
        where    quote is not null
        group by outcome
        """;

    /// <summary>Quotes by the date of the document they stand in, as it gives it.</summary>
    private const string SelectDates = """
        select   dated as Key, count(*) as Count
        from     evidence
        where    quote is not null
        group by dated
        order by dated
        """;

    public IReadOnlyList<QualityRow> ByTopic(DateOnly today) => Rows(SelectByTopic, today);

    public IReadOnlyList<QualityRow> ByProvider(DateOnly today) => Rows(SelectByProvider, today);

    public IReadOnlyDictionary<string, int> Silent() => Counts(SelectSilent);

    public IReadOnlyDictionary<string, int> QuoteOutcomes() => Counts(SelectOutcomes);

    public IReadOnlyDictionary<string, int> DocumentDates() => Counts(SelectDates);

    public Totals Totals()
    {
        using var connection = Database.Open(connectionString);
        return TotalsCount.All(connection);
    }

    private Dictionary<string, int> Counts(string sql)
    {
        using var connection = Database.Open(connectionString);
        return connection.Query<(string Key, int Count)>(sql).ToDictionary(row => row.Key, row => row.Count);
    }

    private List<QualityRow> Rows(string sql, DateOnly today)
    {
        using var connection = Database.Open(connectionString);
        return connection.Query<QualityRow>(sql, new { Today = today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) }).AsList();
    }
}
