using System.Text.Json;
using Dapper;
using InferCheck.Store.Engine;
using InferCheck.Store.Rows;

namespace InferCheck.Store.Reading;

/// <summary>Reads for lists the quote that tells most of what each claim says.</summary>
public sealed class LeadQueries(string connectionString)
{
    /// <summary>What is longer is read on the profile.</summary>
    private const int MostLetters = 200;

    private const string SelectQuotes = """
        with said as
        (
            select claim.id, claim.topic, provider_place.place,
                   row_number() over (partition by claim.provider_id, claim.topic order by claim.id) - 1 as number
            from   claim
                   join provider_place on provider_place.provider_id = claim.provider_id
            where  provider_place.place in (select value from json_each(@Places))
        )
        select   said.place        as Provider,
                 said.topic        as Topic,
                 said.number       as Claim,
                 evidence.quote    as Quote,
                 evidence.lead     as Lead,
                 evidence.source   as Source,
                 evidence.document as Document,
                 evidence.dated    as Dated,
                 evidence.read     as Read,
                 evidence.language as Language
        from     said
                 join evidence on evidence.claim_id = said.id
        where    said.topic in (select value from json_each(@Topics))
        and      evidence.quote is not null
        order by evidence.id
        """;

    /// <summary>One quote a claim: the one that leads, else the provider's own words before those of others, and a short one before a long one.</summary>
    public ILookup<int, LeadRow> Of(IEnumerable<int> places, IEnumerable<string> topics)
    {
        using var connection = Database.Open(connectionString);
        return connection
            .Query<LeadRow>(SelectQuotes, new { Places = JsonSerializer.Serialize(places), Topics = JsonSerializer.Serialize(topics) })
            .GroupBy(row => (row.Provider, row.Topic, row.Claim))
            .Select(rows => rows.OrderByDescending(row => row.Lead).ThenBy(row => row.Document is "press" or "directory").ThenBy(row => Length(row)).First())
            .ToLookup(row => row.Provider);
    }

    private static int Length(LeadRow row) => row.Quote.Length <= MostLetters ? 0 : row.Quote.Length;
}
