using InferCheck.Markdown;
using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Model.Archives;
using InferCheck.Store.Rows;

namespace InferCheck.Store.Baking;

/// <summary>The rows of claims, sub-processors, incidents and their evidence.</summary>
internal static class ClaimBake
{
    private const string InsertIncident = """
        insert into incident (id, provider_id, kind, date, title, status, scope, summary, summary_html)
        values (@Id, @ProviderId, @Kind, @Date, @Title, @Status, @Scope, @Summary, @SummaryHtml)
        """;

    private const string InsertSubprocessor = """
        insert into subprocessor (id, provider_id, name, company, country, purpose, applies_to, since)
        values (@Id, @ProviderId, @Name, @Company, @Country, @Purpose, @AppliesTo, @Since)
        """;

    private const string InsertEvidence = """
        insert into evidence (id, provider_id, claim_id, incident_id, subprocessor_id, quote, lead, note, source, document, dated, read, via, language,
                              translation, outcome, since, last_check, first_seen, last_seen, checks, seen, diff,
                              recorded_key, recorded_since, recorded_before, recorded_last, recorded_gone)
        values (@Id, @ProviderId, @ClaimId, @IncidentId, @SubprocessorId, @Quote, @Lead, @Note, @Source, @Document, @Dated, @Read, @Via, @Language,
                @Translation, @Outcome, @Since, @LastCheck, @FirstSeen, @LastSeen, @Checks, @Seen, @Diff,
                @RecordedKey, @RecordedSince, @RecordedBefore, @RecordedLast, @RecordedGone)
        """;

    public static IEnumerable<BakedRow> Rows(ProfileScope profile)
    {
        var (claims, companies, incidents) = (profile.Provider.Claims, profile.Provider.Subprocessors, profile.Provider.Incidents);
        var evidence = claims.SelectMany((claim, place) => claim.Evidence.Select(item => (Owner: new Owner(Claim: profile.RowId(place)), Item: item)))
            .Concat(incidents.SelectMany((incident, place) => incident.Evidence.Select(item => (Owner: new Owner(Incident: profile.RowId(place)), Item: item))))
            .Concat(companies.SelectMany((company, place) => company.Evidence.Select(item => (Owner: new Owner(Subprocessor: profile.RowId(place)),
                Item: item))));
        return
        [
            .. claims.Select((claim, place) => BakedRow.In("claim", ClaimRow.From(profile.RowId(place), profile.Id, claim,
                ReadStates.Of(profile.Provider, profile.Readings.Where(held => held.Claim == claim))))),
            .. companies.Select((company, place) => BakedRow.Of(InsertSubprocessor, Row(profile.RowId(place), profile.Id, company))),
            .. incidents.Select((incident, place) => BakedRow.Of(InsertIncident, Row(profile.RowId(place), profile.Id, incident))),
            .. evidence.Select((found, place) => BakedRow.Of(InsertEvidence, Row(profile, place, found.Owner, found.Item))),
        ];
    }

    private static object Row(long id, long providerId, Subprocessor company) => new
    {
        Id = id,
        ProviderId = providerId,
        Name = company.Name!.Value,
        Company = company.Company!.Value,
        Country = company.Country?.Value,
        Purpose = company.Purpose!.Value,
        AppliesTo = company.AppliesTo?.Value,
        Since = company.Since?.Value,
    };

    private static object Row(long id, long providerId, Incident incident) => new
    {
        Id = id,
        ProviderId = providerId,
        Kind = incident.Kind!.Value,
        Date = incident.Date!.Value,
        Title = incident.Title!.Value,
        Status = incident.Status!.Value,
        Scope = incident.Scope!.Value,
        Summary = incident.Summary!.Value,
        SummaryHtml = MarkdownHtml.Render(incident.Summary.Value),
    };

    private static object Row(ProfileScope profile, int place, Owner owner, Evidence evidence) =>
        Row(profile, place, owner, evidence, (profile.LifeOf(evidence), profile.DaysOf(evidence)));

    private static object Row(ProfileScope profile, int place, Owner owner, Evidence evidence, (QuoteLife? Life, QuoteDays? Days) known) => new
    {
        Id = profile.RowId(place),
        ProviderId = profile.Id,
        ClaimId = owner.Claim,
        IncidentId = owner.Incident,
        SubprocessorId = owner.Subprocessor,
        Quote = evidence.Quote?.Value,
        evidence.Lead,
        Note = evidence.Note?.Value,
        Source = evidence.Source!.Value,
        Document = evidence.Document!.Value,
        Dated = evidence.Dated!.Value,
        Read = evidence.Read!.Value,
        Via = evidence.Via?.Value,
        Language = evidence.Language?.Value,
        Translation = evidence.Translation?.Value,
        known.Life?.Outcome,
        known.Life?.Since,
        known.Life?.LastCheck,
        known.Life?.FirstSeen,
        known.Life?.LastSeen,
        Checks = known.Life?.Checks ?? 0,
        Seen = known.Life?.Seen ?? 0,
        known.Life?.Diff,
        RecordedKey = known.Days?.Key,
        RecordedSince = RecordBake.Day(known.Days?.Since),
        RecordedBefore = known.Days?.IsFromTheBeginning ?? false,
        RecordedLast = RecordBake.Day(known.Days?.Last),
        RecordedGone = RecordBake.Day(known.Days?.Gone),
    };

    /// <summary>What a piece of evidence stands under.</summary>
    private sealed record Owner(long? Claim = null, long? Incident = null, long? Subprocessor = null);
}
