using Dapper;
using InferCheck.Store.Engine;
using InferCheck.Store.Rows;

namespace InferCheck.Store.Reading;

/// <summary>Reads who relies on whom, as far as lists of sub-processors were read.</summary>
public sealed class SubprocessorQueries(string connectionString)
{
    internal const string Columns = """
        subprocessor.id         as Id,
        provider.slug           as Provider,
        provider.name           as ProviderName,
        subprocessor.name       as Name,
        subprocessor.company    as Company,
        subprocessor.country    as Country,
        subprocessor.purpose    as Purpose,
        subprocessor.applies_to as AppliesTo,
        subprocessor.since      as Since
        """;

    internal const string EvidenceColumns = """
        claim_id        as ClaimId,
        incident_id     as IncidentId,
        subprocessor_id as SubprocessorId,
        quote           as Quote,
        lead            as Lead,
        note            as Note,
        source          as Source,
        document        as Document,
        dated           as Dated,
        read            as Read,
        via             as Via,
        language        as Language,
        translation     as Translation,
        outcome         as Outcome,
        evidence.since  as Since,
        last_check      as LastCheck,
        first_seen      as FirstSeen,
        last_seen       as LastSeen,
        checks          as Checks,
        seen            as Seen,
        diff            as Diff,
        recorded_key    as RecordedKey,
        recorded_since  as RecordedSince,
        recorded_before as RecordedBefore,
        recorded_last   as RecordedLast,
        recorded_gone   as RecordedGone
        """;

    private const string SelectAll = $"""
        select   {Columns}
        from     subprocessor
                 join provider on provider.id = subprocessor.provider_id
        order by subprocessor.id
        """;

    private const string SelectEvidenceOfCompany = $"""
        select   {EvidenceColumns}
        from     evidence
                 join subprocessor on subprocessor.id = evidence.subprocessor_id
        where    subprocessor.company = @Company
        order by evidence.id
        """;

    private IReadOnlyList<SubprocessorRow>? all;

    /// <summary>Read once, in the order of the profiles.</summary>
    public IReadOnlyList<SubprocessorRow> All()
    {
        if (all is { } read)
        {
            return read;
        }

        using var connection = Database.Open(connectionString);
        return all = connection.Query<SubprocessorRow>(SelectAll).AsList();
    }

    /// <summary>The lines of the lists that name one company.</summary>
    public IReadOnlyList<EvidenceRow> EvidenceOf(string company)
    {
        using var connection = Database.Open(connectionString);
        return connection.Query<EvidenceRow>(SelectEvidenceOfCompany, new { Company = company }).AsList();
    }
}
