namespace InferCheck.Store.Reading;

/// <summary>The statements shown beside the download. They use only the `v1_` views, and a test runs every one of them.</summary>
public static class WorkedQueries
{
    private const string NeverTrains = """
        select p.name, c.applies_to, c.qualifier, p.page
        from   v1_providers as p
               join v1_claims as c on c.provider = p.provider
        where  c.topic = 'training'
               and c.value = 'never'
               and c.conditions = '[]'
               and not exists (select 1
                               from   v1_claims as other
                               where  other.provider = p.provider
                                      and other.topic = 'training'
                                      and (other.status = 'conflicting' or other.value <> 'never'))
        order  by p.name;
        """;

    private const string Quotes = """
        select p.name, c.value, e.quote, e.source, e.dated, e.read
        from   v1_claims as c
               join v1_providers as p on p.provider = c.provider
               join v1_evidence as e on e.provider = c.provider and e.claim = c.claim
        where  c.topic = 'retention'
               and e.quote is not null
        order  by p.name, c.claim;
        """;

    private const string Silence = """
        select   t.label,
                 count(*)                        as claims,
                 sum(c.status = 'not-stated')    as not_stated,
                 sum(c.status = 'conflicting')   as conflicting
        from     v1_claims as c
                 join v1_topics as t on t.topic = c.topic
        group by t.topic
        order by not_stated desc, t.label;
        """;

    private const string OldestReadings = """
        select   p.name, t.label, c.last_read, t.recheck_days
        from     v1_claims as c
                 join v1_providers as p on p.provider = c.provider
                 join v1_topics as t on t.topic = c.topic
        where    p.retired is null
        order by julianday(c.last_read) + t.recheck_days, p.name
        limit    20;
        """;

    private const string Changes = """
        select   h.changed_on, p.name, t.label, h.from_values, h.to_values, h.note
        from     v1_changes as h
                 join v1_providers as p on p.provider = h.provider
                 join v1_topics as t on t.topic = h.topic
        where    h.material
        order by h.changed_on desc, p.name;
        """;

    public static IReadOnlyList<WorkedQuery> All { get; } =
    [
        new("never-trains", NeverTrains),
        new("quotes", Quotes),
        new("silence", Silence),
        new("oldest-readings", OldestReadings),
        new("changes", Changes),
    ];
}
