using System.Globalization;
using Dapper;
using InferCheck.Store.Engine;
using InferCheck.Store.Rows;

namespace InferCheck.Store.Reading;

/// <summary>What changed across all profiles, newest first: the one source of the page of changes, the feeds and the API.</summary>
public sealed class ChangeQueries(string connectionString)
{
    private const string SelectChanges = """
        select   entry.kind    as Kind,
                 provider.slug as Provider,
                 provider.name as ProviderName,
                 entry.ordinal as Ordinal,
                 happened_on   as HappenedOn,
                 topic         as Topic,
                 from_values   as FromValues,
                 to_values     as ToValues,
                 note          as Note,
                 note_html     as NoteHtml,
                 material      as Material,
                 read_by       as ReadBy,
                 reading       as Reading
        from     (select 'change' as kind, provider_id, ordinal, changed_on as happened_on, topic, from_values, to_values, note, note_html, material,
                         null as read_by, null as reading
                  from   change
                  union all
                  select 'review', provider_id, ordinal, read_on, null, '[]', '[]', note, null, 0, read_by, kind
                  from   review) as entry
                 join provider on provider.id = entry.provider_id
        where    happened_on >= @Since
                 and (@AnyProvider or provider.slug in @Providers)
                 and (@AnyTopic or topic in @Topics)
                 and (not @MaterialOnly or entry.kind = 'review' or material)
        order by happened_on desc, provider.id, entry.kind, entry.ordinal desc
        """;

    public IReadOnlyList<ChangeEntry> Find(ChangeFilter filter)
    {
        using var connection = Database.Open(connectionString);
        return connection.Query<ChangeEntry>(SelectChanges, new
        {
            Since = filter.Since?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
            AnyProvider = filter.Providers.Count == 0,
            filter.Providers,
            AnyTopic = filter.Topics.Count == 0,
            filter.Topics,
            filter.MaterialOnly,
        }).AsList();
    }
}
