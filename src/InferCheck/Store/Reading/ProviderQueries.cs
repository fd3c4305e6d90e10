using Dapper;
using InferCheck.Store.Engine;
using InferCheck.Store.Rows;

namespace InferCheck.Store.Reading;

/// <summary>Reads profiles.</summary>
public sealed class ProviderQueries(string connectionString)
{
    private const string ProviderColumns = """
        place         as Id,
        slug          as Slug,
        name          as Name,
        short_name    as ShortName,
        vendor        as Vendor,
        kind          as Kind,
        website       as Website,
        docs          as Docs,
        hosts         as Hosts,
        headquarters  as Headquarters,
        pricing       as Pricing,
        policy_dated  as PolicyDated,
        retired       as Retired,
        models        as Models,
        tier          as Tier,
        last_read     as LastRead,
        last_modified as LastModified,
        file          as File,
        quote_state   as QuoteState
        """;

    private const string SelectAll = $"select {ProviderColumns} from provider join provider_place on provider_place.provider_id = provider.id order by place";

    private static readonly string SelectProfile = $"""
        select {ProviderColumns}, notes as Notes, notes_html as NotesHtml
        from   provider
               join provider_place on provider_place.provider_id = provider.id
        where  slug = @Slug;

        select {RowColumns.Select<ClaimRow>()}
        from   claim
        where  provider_id = (select id from provider where slug = @Slug)
        order  by id;

        select {SubprocessorQueries.EvidenceColumns}
        from   evidence
        where  provider_id = (select id from provider where slug = @Slug)
        order  by id;

        select {SubprocessorQueries.Columns}
        from   subprocessor
               join provider on provider.id = subprocessor.provider_id
        where  provider.slug = @Slug
        order  by subprocessor.id;

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

        select {RowColumns.Select<ReplyRow>()}
        from   reply
        where  provider_id = (select id from provider where slug = @Slug)
        order  by ordinal;

        select {RowColumns.Select<SignRow>()}
        from   sign
        where  provider_id = (select id from provider where slug = @Slug)
        order  by ordinal;

        select {RowColumns.Select<ReadingRow>()}
        from   reading
        where  provider_id = (select id from provider where slug = @Slug)
        order  by ordinal;

        select changed_on as ChangedOn, topic as Topic, from_values as FromValues, to_values as ToValues,
               note as Note, note_html as NoteHtml, material as Material
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

    private const string SelectChecklists = """
        select   place, line, outcome
        from     checklist_state
                 join provider_place on provider_place.provider_id = checklist_state.provider_id
        where    place between @First and @Last
        order by place
        """;

    private const string SelectByAlias = """
        select provider.slug
        from   alias
               join provider on provider.id = alias.provider_id
        where  alias.alias = @Alias
        """;

    private const string SelectByName = "select slug from provider where name = @Name collate nocase order by id limit 1";

    private const string SelectAliases = """
        select   alias.alias as Alias, provider.slug as Slug
        from     alias
                 join provider on provider.id = alias.provider_id
        order by alias.alias
        """;

    private const string SelectLink = "select slug as Slug, name as Name from provider where slug = @Slug";

    private IReadOnlyList<ProviderRow>? all;

    /// <summary>Read once: everything that lists, counts or names profiles asks for them. What only their own pages print is not among it.</summary>
    public IReadOnlyList<ProviderRow> All()
    {
        if (all is { } read)
        {
            return read;
        }

        using var connection = Database.Open(connectionString);
        return all = connection.Query<ProviderRow>(SelectAll).AsList();
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

    /// <summary>The outcome of every line of the checklist, by provider, of those that stand next to each other.</summary>
    public IReadOnlyDictionary<int, IReadOnlyDictionary<string, string>> Checklists(int first, int last)
    {
        using var connection = Database.Open(connectionString);
        return connection.Query<(int Id, string Line, string Outcome)>(SelectChecklists, new { First = first, Last = last })
            .GroupBy(row => row.Id)
            .ToDictionary(rows => rows.Key, rows => (IReadOnlyDictionary<string, string>)rows.ToDictionary(row => row.Line, row => row.Outcome));
    }

    public string? SlugOfAlias(string alias)
    {
        using var connection = Database.Open(connectionString);
        return connection.QuerySingleOrDefault<string>(SelectByAlias, new { Alias = alias });
    }

    public string? SlugOfName(string name)
    {
        using var connection = Database.Open(connectionString);
        return connection.QuerySingleOrDefault<string>(SelectByName, new { Name = name });
    }

    public Profile? Find(string slug)
    {
        using var connection = Database.Open(connectionString);
        using var results = connection.QueryMultiple(SelectProfile, new { Slug = slug });
        if (results.Read<ProviderRow, ProfileNotes, (ProviderRow Row, ProfileNotes Notes)>((row, notes) => (row, notes), nameof(ProfileNotes.Notes))
            .ToList() is not [var (provider, notes)])
        {
            return null;
        }

        var claims = results.Read<ClaimRow>().AsList();
        var evidence = results.Read<EvidenceRow>().AsList();
        return new Profile
        {
            Provider = provider,
            Notes = notes,
            Claims = claims,
            EvidenceByClaim = evidence.Where(item => item.ClaimId is not null).ToLookup(item => item.ClaimId!.Value),
            EvidenceBySubprocessor = evidence.Where(item => item.SubprocessorId is not null).ToLookup(item => item.SubprocessorId!.Value),
            Subprocessors = results.Read<SubprocessorRow>().AsList(),
            EvidenceByIncident = evidence.Where(item => item.IncidentId is not null).ToLookup(item => item.IncidentId!.Value),
            Incidents = results.Read<IncidentRow>().AsList(),
            Reviews = results.Read<ReviewRow>().AsList(),
            Replies = results.Read<ReplyRow>().AsList(),
            Signs = results.Read<SignRow>().AsList(),
            ReadingsByClaim = results.Read<ReadingRow>().Where(reading => reading.ClaimId is not null).ToLookup(reading => reading.ClaimId!.Value),
            History = results.Read<ChangeRow>().AsList(),
            Related = results.Read<ProviderLink>().AsList(),
            Checklist = results.Read<(string Line, string Outcome)>().ToDictionary(row => row.Line, row => row.Outcome),
        };
    }
}
