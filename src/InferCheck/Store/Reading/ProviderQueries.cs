using Dapper;
using InferCheck.Store.Engine;
using InferCheck.Store.Rows;

namespace InferCheck.Store.Reading;

/// <summary>Reads profiles.</summary>
public sealed class ProviderQueries(string connectionString)
{
    private const string ProviderColumns = """
        id            as Id,
        slug          as Slug,
        name          as Name,
        vendor        as Vendor,
        kind          as Kind,
        website       as Website,
        docs          as Docs,
        headquarters  as Headquarters,
        pricing       as Pricing,
        policy_dated  as PolicyDated,
        retired       as Retired,
        models        as Models,
        notes         as Notes,
        notes_html    as NotesHtml,
        tier          as Tier,
        last_read     as LastRead,
        last_modified as LastModified,
        file          as File,
        quote_state   as QuoteState
        """;

    private const string ClaimColumns = """
        id                as Id,
        provider_id       as ProviderId,
        topic             as Topic,
        applies_to        as AppliesTo,
        status            as Status,
        claim_values      as ClaimValues,
        country           as Country,
        regions           as Regions,
        qualifier         as Qualifier,
        link              as Link,
        scope             as Scope,
        in_progress       as InProgress,
        conditions        as Conditions,
        excludes          as Excludes,
        summary           as Summary,
        summary_html      as SummaryHtml,
        disagreement      as Disagreement,
        disagreement_html as DisagreementHtml,
        searched          as Searched,
        last_read         as LastRead
        """;

    private const string SelectAll = $"select {ProviderColumns} from provider order by id";

    private const string SelectClaims = """
        select   provider_id  as ProviderId,
                 topic        as Topic,
                 applies_to   as AppliesTo,
                 status       as Status,
                 claim_values as ClaimValues,
                 qualifier    as Qualifier,
                 conditions   as Conditions,
                 excludes     as Excludes
        from     claim
        where    provider_id in @Ids and topic in @Topics
        order by id
        """;

    private const string SelectProfile = $"""
        select {ProviderColumns} from provider where slug = @Slug;

        select {ClaimColumns}
        from   claim
        where  provider_id = (select id from provider where slug = @Slug)
        order  by id;

        select claim_id    as ClaimId,
               incident_id as IncidentId,
               quote       as Quote,
               note        as Note,
               source      as Source,
               document    as Document,
               dated       as Dated,
               read        as Read,
               via         as Via,
               language    as Language,
               translation as Translation,
               outcome     as Outcome,
               since       as Since,
               last_check  as LastCheck,
               first_seen  as FirstSeen,
               last_seen   as LastSeen,
               checks      as Checks,
               seen        as Seen,
               diff        as Diff
        from   evidence
        where  provider_id = (select id from provider where slug = @Slug)
        order  by id;

        select id           as Id,
               kind         as Kind,
               date         as Date,
               title        as Title,
               status       as Status,
               scope        as Scope,
               summary      as Summary,
               summary_html as SummaryHtml
        from   incident
        where  provider_id = (select id from provider where slug = @Slug)
        order  by date desc, id;

        select read_on as ReadOn, read_by as ReadBy, kind as Kind, note as Note
        from   review
        where  provider_id = (select id from provider where slug = @Slug)
        order  by ordinal;

        select changed_on as ChangedOn, topic as Topic, from_values as FromValues, to_values as ToValues, note as Note, note_html as NoteHtml, material as Material
        from   change
        where  provider_id = (select id from provider where slug = @Slug)
        order  by ordinal desc;

        select provider.slug as Slug, provider.name as Name
        from   related
               join provider on provider.slug = related.slug
        where  related.provider_id = (select id from provider where slug = @Slug)
        order  by related.ordinal;

        select line, outcome
        from   checklist_state
        where  provider_id = (select id from provider where slug = @Slug)
        """;

    private const string SelectChecklists = "select provider_id, line, outcome from checklist_state order by provider_id";

    private const string SelectByAlias = """
        select provider.slug
        from   alias
               join provider on provider.id = alias.provider_id
        where  alias.alias = @Alias
        """;

    private const string SelectAliases = """
        select   alias.alias as Alias, provider.slug as Slug
        from     alias
                 join provider on provider.id = alias.provider_id
        order by alias.alias
        """;

    private const string SelectLink = "select slug as Slug, name as Name from provider where slug = @Slug";

    public IReadOnlyList<ProviderRow> All()
    {
        using var connection = Database.Open(connectionString);
        return connection.Query<ProviderRow>(SelectAll).AsList();
    }

    public ILookup<int, ListedClaim> Claims(IReadOnlyCollection<int> ids, IReadOnlyCollection<string> topics)
    {
        using var connection = Database.Open(connectionString);
        return connection.Query<ListedClaim>(SelectClaims, new { Ids = ids, Topics = topics }).ToLookup(row => row.ProviderId);
    }

    public IReadOnlyList<(string Alias, string Slug)> Aliases()
    {
        using var connection = Database.Open(connectionString);
        return connection.Query<(string, string)>(SelectAliases).AsList();
    }

    public ProviderLink? Link(string slug)
    {
        using var connection = Database.Open(connectionString);
        return connection.QuerySingleOrDefault<ProviderLink>(SelectLink, new { Slug = slug });
    }

    /// <summary>The outcome of every line of the checklist, by provider.</summary>
    public IReadOnlyDictionary<int, IReadOnlyDictionary<string, string>> Checklists()
    {
        using var connection = Database.Open(connectionString);
        return connection.Query<(int Id, string Line, string Outcome)>(SelectChecklists)
            .GroupBy(row => row.Id)
            .ToDictionary(rows => rows.Key, rows => (IReadOnlyDictionary<string, string>)rows.ToDictionary(row => row.Line, row => row.Outcome));
    }

    public string? SlugOfAlias(string alias)
    {
        using var connection = Database.Open(connectionString);
        return connection.QuerySingleOrDefault<string>(SelectByAlias, new { Alias = alias });
    }

    public Profile? Find(string slug)
    {
        using var connection = Database.Open(connectionString);
        using var results = connection.QueryMultiple(SelectProfile, new { Slug = slug });
        if (results.ReadSingleOrDefault<ProviderRow>() is not { } provider)
        {
            return null;
        }

        var claims = results.Read<ClaimRow>().AsList();
        var evidence = results.Read<EvidenceRow>().AsList();
        return new Profile
        {
            Provider = provider,
            Claims = claims,
            EvidenceByClaim = evidence.Where(item => item.ClaimId is not null).ToLookup(item => item.ClaimId!.Value),
            EvidenceByIncident = evidence.Where(item => item.IncidentId is not null).ToLookup(item => item.IncidentId!.Value),
            Incidents = results.Read<IncidentRow>().AsList(),
            Reviews = results.Read<ReviewRow>().AsList(),
            History = results.Read<ChangeRow>().AsList(),
            Related = results.Read<ProviderLink>().AsList(),
            Checklist = results.Read<(string Line, string Outcome)>().ToDictionary(row => row.Line, row => row.Outcome),
        };
    }
}
