using Dapper;
using InferCheck.Store.Engine;
using InferCheck.Store.Rows;

namespace InferCheck.Store.Reading;

/// <summary>Reads what feeds and calendars tell.</summary>
public sealed class FeedQueries(string connectionString)
{
    /// <summary>Newest first; changes before readings of the same day, in the order of the names.</summary>
    private const string SelectEvents = """
        select   feed_event.key         as Key,
                 feed_event.kind        as Kind,
                 feed_event.happened_on as HappenedOn,
                 provider.slug          as ProviderSlug,
                 provider.name          as ProviderName,
                 feed_event.topic       as Topic,
                 feed_event.from_values as FromValues,
                 feed_event.to_values   as ToValues,
                 feed_event.note_html   as NoteHtml,
                 feed_event.read_by     as ReadBy,
                 feed_event.material    as Material,
                 feed_event.quote       as Quote,
                 feed_event.source      as Source,
                 feed_event.document    as Document,
                 feed_event.dated       as Dated,
                 feed_event.read        as Read,
                 feed_event.language    as Language,
                 feed_event.translation as Translation
        from     feed_event
                 join provider on provider.id = feed_event.provider_id
        where    (@AllProviders or provider.slug in @Providers)
                 and (@AllTopics or feed_event.topic in @Topics)
                 and (@WithImmaterial or feed_event.material)
                 and (@Since is null or feed_event.happened_on >= @Since)
                 and (@AllKinds or feed_event.kind in @Kinds)
        order by feed_event.happened_on desc, feed_event.kind, provider.id, feed_event.key
        limit    @Most
        """;

    private const string SelectDates = """
        select   feed_date.key         as Key,
                 feed_date.kind        as Kind,
                 feed_date.falls_on    as FallsOn,
                 feed_date.stamped_on  as StampedOn,
                 provider.slug         as ProviderSlug,
                 provider.name         as ProviderName,
                 feed_date.topic       as Topic,
                 feed_date.date_values as DateValues,
                 feed_date.text        as Text
        from     feed_date
                 join provider on provider.id = feed_date.provider_id
        where    (@AllProviders or provider.slug in @Providers)
                 and (@AllTopics or feed_date.topic is null or feed_date.topic in @Topics)
                 and (@AllKinds or feed_date.kind in @Kinds)
        order by feed_date.falls_on, feed_date.key
        """;

    private const string CountEvents = """
        select   happened_on                                                  as HappenedOn,
                 kind                                                         as Kind,
                 material                                                     as Material,
                 iif(kind = @Reading, json_extract(to_values, '$[0]'), null)  as Reading,
                 count(*)                                                     as Count
        from     feed_event
        where    happened_on between @Since and @Until
        group by 1, 2, 3, 4
        order by 1 desc, 2, 3, 4
        """;

    public IReadOnlyList<FeedEventRow> Events(FeedSelection selection, int most)
    {
        using var connection = Database.Open(connectionString);
        return connection.Query<FeedEventRow>(SelectEvents, new
        {
            AllProviders = selection.Providers.Count == 0,
            selection.Providers,
            AllTopics = selection.Topics.Count == 0,
            selection.Topics,
            selection.WithImmaterial,
            selection.Since,
            AllKinds = selection.Kinds.Count == 0,
            selection.Kinds,
            Most = most,
        }).AsList();
    }

    public IReadOnlyList<EventCountRow> Counts(string since, string until)
    {
        using var connection = Database.Open(connectionString);
        return connection.Query<EventCountRow>(CountEvents, new { Since = since, Until = until, FeedKinds.Reading }).AsList();
    }

    /// <summary>The end of a service belongs to every topic.</summary>
    public IReadOnlyList<FeedDateRow> Dates(FeedSelection selection)
    {
        using var connection = Database.Open(connectionString);
        var rows = connection.Query<FeedDateRow>(SelectDates, new
        {
            AllProviders = selection.Providers.Count == 0,
            selection.Providers,
            AllTopics = selection.Topics.Count == 0,
            selection.Topics,
            AllKinds = selection.Kinds.Count == 0,
            selection.Kinds,
        });
        return [.. rows.DistinctBy(row => row.Key)];
    }
}
