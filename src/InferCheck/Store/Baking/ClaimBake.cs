using System.Globalization;
using System.Numerics;
using InferCheck.Markdown;
using InferCheck.Model;
using InferCheck.Store.Engine;

namespace InferCheck.Store.Baking;

/// <summary>Writes claims, incidents and their evidence, and the bits that filters look at.</summary>
internal static class ClaimBake
{
    private const string InsertClaim = """
        insert into claim (id, provider_id, topic, applies_to, status, claim_values, country, regions, qualifier, link, scope, in_progress,
                           conditions, excludes, summary, summary_html, disagreement, disagreement_html, searched, last_read)
        values (@Id, @ProviderId, @Topic, @AppliesTo, @Status, @Values, @Country, @Regions, @Qualifier, @Link, @Scope, @InProgress,
                @Conditions, @Excludes, @Summary, @SummaryHtml, @Disagreement, @DisagreementHtml, @Searched, @LastRead)
        """;

    private const string InsertAnswer = """
        insert into answer (topic, provider_id, claim_id, part, bits, stated, conflicting, conditional)
        values (@Topic, @ProviderId, @Id, @Part, @Bits, @Stated, @Conflicting, @Conditional)
        """;

    private const string InsertSortKey = "insert into sort_key (topic, provider_id, place, text) values (@Topic, @ProviderId, @Place, @Text)";

    /// <summary>After every value: contradictions, then silence. What nobody looked at has no row and comes last of all.</summary>
    private const int PlaceOfConflict = 100;
    private const int PlaceOfSilence = 101;

    private const string InsertIncident = """
        insert into incident (id, provider_id, kind, date, title, status, scope, summary, summary_html)
        values (@Id, @ProviderId, @Kind, @Date, @Title, @Status, @Scope, @Summary, @SummaryHtml)
        """;

    private const string InsertEvidence = """
        insert into evidence (provider_id, claim_id, incident_id, quote, note, source, document, dated, read, via, language, translation,
                              outcome, since, last_check, first_seen, last_seen, checks, seen, diff)
        values (@ProviderId, @ClaimId, @IncidentId, @Quote, @Note, @Source, @Document, @Dated, @Read, @Via, @Language, @Translation,
                @Outcome, @Since, @LastCheck, @FirstSeen, @LastSeen, @Checks, @Seen, @Diff)
        """;

    public static void Write(BakeScope scope, IReadOnlyList<(int Id, Provider Provider)> providers)
    {
        var claims = providers.SelectMany(pair => pair.Provider.Claims.Select(claim => (ProviderId: pair.Id, Claim: claim)))
            .Select((pair, index) => (Id: index + 1, pair.ProviderId, pair.Claim)).ToList();
        scope.Insert(InsertClaim, claims.AsParallel().AsOrdered().Select(row => Row(row.Id, row.ProviderId, row.Claim)));
        scope.Insert(InsertAnswer, claims.Select(row => Answer(scope.Vocabulary, row.Id, row.ProviderId, row.Claim)));
        scope.Insert(InsertSortKey, claims.OrderBy(row => row.Claim.Is(Statuses.NotStated)).DistinctBy(row => (row.ProviderId, row.Claim.Topic!.Value)).Select(row => SortKey(scope.Vocabulary, row.ProviderId, row.Claim)));

        var incidents = providers.SelectMany(pair => pair.Provider.Incidents.Select(incident => (ProviderId: pair.Id, Incident: incident)))
            .Select((pair, index) => (Id: index + 1, pair.ProviderId, pair.Incident)).ToList();
        scope.Insert(InsertIncident, incidents.Select(row => Row(row.Id, row.ProviderId, row.Incident)));

        scope.Insert(InsertEvidence, claims
            .SelectMany(row => row.Claim.Evidence.Select(item => Row(row.ProviderId, row.Id, null, item, Life(row.ProviderId, item))))
            .Concat(incidents.SelectMany(row => row.Incident.Evidence.Select(item => Row(row.ProviderId, null, row.Id, item, Life(row.ProviderId, item))))));

        QuoteLife? Life(int providerId, Evidence item) => scope.LifeOf(providers[providerId - 1].Provider, item);
    }

    private static object Row(int id, int providerId, Claim claim) => new
    {
        Id = id,
        ProviderId = providerId,
        Topic = claim.Topic!.Value,
        AppliesTo = claim.AppliesTo?.Value,
        Status = claim.Status!.Value,
        Values = StoreJson.Write(claim.Values),
        Country = claim.Country?.Value,
        Regions = StoreJson.Write(claim.Regions),
        Qualifier = claim.Qualifier?.Value,
        Link = claim.Link?.Value,
        Scope = claim.Scope?.Value,
        InProgress = StoreJson.Write(claim.InProgress),
        Conditions = StoreJson.Write(claim.Conditions),
        Excludes = StoreJson.Write(claim.Excludes),
        Summary = claim.Summary!.Value,
        SummaryHtml = MarkdownHtml.Render(claim.Summary.Value),
        Disagreement = claim.Disagreement?.Value,
        DisagreementHtml = MarkdownHtml.RenderOrNull(claim.Disagreement?.Value),
        Searched = StoreJson.Write(claim.Searched),
        LastRead = claim.LastRead?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    private static object Answer(Vocabulary vocabulary, int id, int providerId, Claim claim) => new
    {
        Topic = claim.Topic!.Value,
        ProviderId = providerId,
        Id = id,
        Part = claim.AppliesTo?.Value,
        Bits = ValueBits.Of(vocabulary.FindTopic(claim.Topic.Value)!, claim.Values.Select(value => value.Value)),
        Stated = !claim.Is(Statuses.NotStated) && !claim.Is(Statuses.Conflicting),
        Conflicting = claim.Is(Statuses.Conflicting),
        Conditional = claim.Conditions.Count > 0,
    };

    private static object SortKey(Vocabulary vocabulary, int providerId, Claim claim)
    {
        var bits = ValueBits.Of(vocabulary.FindTopic(claim.Topic!.Value)!, claim.Values.Select(value => value.Value));
        return new
        {
            Topic = claim.Topic.Value,
            ProviderId = providerId,
            Place = claim.Is(Statuses.NotStated) ? PlaceOfSilence : claim.Is(Statuses.Conflicting) ? PlaceOfConflict : BitOperations.TrailingZeroCount(bits) % 64,
            Text = claim.Values.Count == 0 ? "" : claim.Values[0].Value.ToUpperInvariant(),
        };
    }

    private static object Row(int id, int providerId, Incident incident) => new
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

    private static object Row(int providerId, int? claimId, int? incidentId, Evidence evidence, QuoteLife? life) => new
    {
        ProviderId = providerId,
        ClaimId = claimId,
        IncidentId = incidentId,
        Quote = evidence.Quote?.Value,
        Note = evidence.Note?.Value,
        Source = evidence.Source!.Value,
        Document = evidence.Document!.Value,
        Dated = evidence.Dated!.Value,
        Read = evidence.Read!.Value,
        Via = evidence.Via?.Value,
        Language = evidence.Language?.Value,
        Translation = evidence.Translation?.Value,
        life?.Outcome,
        life?.Since,
        life?.LastCheck,
        life?.FirstSeen,
        life?.LastSeen,
        Checks = life?.Checks ?? 0,
        Seen = life?.Seen ?? 0,
        life?.Diff,
    };
}
