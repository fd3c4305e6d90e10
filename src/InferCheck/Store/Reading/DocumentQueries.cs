using Dapper;
using InferCheck.Store.Engine;
using InferCheck.Store.Rows;

namespace InferCheck.Store.Reading;

/// <summary>Reads what archives keep of the documents.</summary>
public sealed class DocumentQueries(string connectionString)
{
    private const string SelectLines = """
        select   recorded_document.key      as Key,
                 recorded_document.source   as Source,
                 title                      as Title,
                 provider.slug              as Provider,
                 provider.name              as ProviderName,
                 min(recorded_on)           as First,
                 max(recorded_on)           as Last,
                 count(*)                   as Versions,
                 (select count(distinct quote_key) from recorded_stay where document = recorded_document.key) as Quotes,
                 (select count(*)
                  from   (select   quote_key
                          from     recorded_stay
                          where    document = recorded_document.key
                          group by quote_key
                          having   sum(gone is null) = 0))                       as Gone
        from     recorded_document
                 join provider on provider.slug = recorded_document.provider
                 join recorded_version on recorded_version.document = recorded_document.key
        where    state in ('read', 'upgrade')
        and      came + went > 0
        group by recorded_document.key
        order by max(recorded_on) desc, provider.id, title
        """;

    private const string SelectQuotes = """
        select   recorded_key                                                                  as QuoteKey,
                 quote                                                                         as Quote,
                 language                                                                      as Language,
                 provider.slug                                                                 as Provider,
                 provider.name                                                                 as ProviderName,
                 coalesce(claim.topic, iif(subprocessor_id is null, null, 'named-subprocessors')) as Topic,
                 max(evidence.read)                                                            as Read
        from     evidence
                 join provider on provider.id = evidence.provider_id
                 left join claim on claim.id = evidence.claim_id
        where    recorded_key is not null
        and      (source = @Key or source like @Key || '#%')
        group by recorded_key, provider.id, claim.topic
        order by evidence.id
        """;

    /// <summary>Where several archives keep a document, the one with the most versions tells: else each change would be told twice.</summary>
    private const string SelectChanges = """
        with telling as
        (
            select document, archive
            from   (select   document, archive, row_number() over (partition by document order by count(*) desc, archive) as place
                    from     recorded_version
                    group by document, archive)
            where  place = 1
        )
        select   recorded_document.key    as Key,
                 title                    as Title,
                 recorded_document.source as Source,
                 provider.slug            as Provider,
                 provider.name            as ProviderName,
                 version.archive          as Archive,
                 recorded_on              as RecordedOn,
                 came                     as Came,
                 went                     as Went,
                 (select count(distinct quote_key)
                  from   recorded_stay as stay
                  where  stay.document = version.document and stay.archive = version.archive and stay.first = version.ordinal) as QuotesCame,
                 (select count(distinct quote_key)
                  from   recorded_stay as stay
                  where  stay.document = version.document and stay.archive = version.archive and stay.gone = version.ordinal)  as QuotesWent
        from     telling
                 join recorded_version as version on version.document = telling.document and version.archive = telling.archive
                 join recorded_document on recorded_document.key = version.document
                 join provider on provider.slug = recorded_document.provider
        where    state = 'read'
        and      ordinal > 0
        and      came + went > 0
        and      recorded_on >= @Since
        and      (@AllUses or exists
                  (select 1
                   from   evidence
                          join provider as user on user.id = evidence.provider_id
                          left join claim on claim.id = evidence.claim_id
                   where  evidence.recorded_key in (select quote_key from recorded_stay as stay where stay.document = version.document)
                          and (@AllProviders or user.slug in @Providers)
                          and (@AllTopics or claim.topic in @Topics)))
        order by recorded_on desc, provider.id, title
        """;

    private const string SelectChangeDays = """
        select   distinct document as Document, recorded_on as RecordedOn
        from     recorded_version
        where    state = 'read'
        and      ordinal > 0
        and      came + went > 0
        and      document in (select value from json_each(@Key))
        order by recorded_on
        """;

    private static readonly string SelectArchives = $"select {RowColumns.Select<ArchiveRow>()} from archive order by key";

    private static readonly string SelectDocuments = $"select {RowColumns.Select<RecordedDocumentRow>()} from recorded_document order by key";

    private static readonly string SelectVersions =
        $"select {RowColumns.Select<RecordedVersionRow>()} from recorded_version where document = @Key order by recorded_on, archive, ordinal";

    private static readonly string SelectStays =
        $"select {RowColumns.Select<RecordedStayRow>()} from recorded_stay where document = @Key order by quote_key, archive, ordinal";

    private IReadOnlyDictionary<string, RecordedDocumentRow>? bySource;

    /// <summary>By their address as profiles write it, without the place on the page: a few hundred, asked for by every profile.</summary>
    public IReadOnlyDictionary<string, RecordedDocumentRow> BySource =>
        bySource ??= Read<RecordedDocumentRow>(SelectDocuments).ToDictionary(document => document.Source, StringComparer.Ordinal);

    public RecordedDocumentRow? Find(string key) => BySource.Values.FirstOrDefault(document => document.Key == key);

    /// <summary>The one an evidence's source names.</summary>
    public RecordedDocumentRow? Of(string source) => BySource.GetValueOrDefault(source.Split('#', 2)[0]);

    /// <summary>All, the one that changed last first.</summary>
    public IReadOnlyList<DocumentLineRow> Lines() => Read<DocumentLineRow>(SelectLines);

    public IReadOnlyList<ArchiveRow> Archives() => Read<ArchiveRow>(SelectArchives);

    public IReadOnlyList<RecordedVersionRow> Versions(string key) => Read<RecordedVersionRow>(SelectVersions, key);

    public IReadOnlyList<RecordedStayRow> Stays(string key) => Read<RecordedStayRow>(SelectStays, key);

    /// <summary>The quotes that archives have seen in it, in the order of the profiles.</summary>
    public IReadOnlyList<DocumentQuoteRow> Quotes(string source) => Read<DocumentQuoteRow>(SelectQuotes, source);

    /// <summary>Every change from a day on of a document that those providers quote on those topics, newest first.</summary>
    public IReadOnlyList<DocumentChangeRow> Changes(string since, FeedSelection selection)
    {
        using var connection = Database.Open(connectionString);
        return connection.Query<DocumentChangeRow>(SelectChanges, new
        {
            Since = since,
            AllUses = selection.Providers.Count + selection.Topics.Count == 0,
            AllProviders = selection.Providers.Count == 0,
            selection.Providers,
            AllTopics = selection.Topics.Count == 0,
            selection.Topics,
        }).AsList();
    }

    /// <summary>On which days these documents changed.</summary>
    public ILookup<string, string> ChangeDays(IEnumerable<string> keys) =>
        Read<ChangeDay>(SelectChangeDays, StoreJson.Write(keys)).ToLookup(day => day.Document, day => day.RecordedOn, StringComparer.Ordinal);

    private List<TRow> Read<TRow>(string statement, string? key = null)
    {
        using var connection = Database.Open(connectionString);
        return connection.Query<TRow>(statement, new { Key = key }).AsList();
    }

    private sealed record ChangeDay
    {
        public required string Document { get; init; }

        public required string RecordedOn { get; init; }
    }
}
