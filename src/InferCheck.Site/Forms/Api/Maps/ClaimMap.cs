using InferCheck.Model;
using InferCheck.Site.Forms.Api.V1;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Forms.Api.Maps;

/// <summary>Claims, incidents and their evidence as the API gives them.</summary>
internal static class ClaimMap
{
    public static ApiClaim Claim(ClaimRow row, int place, Vocabulary vocabulary, Profile profile)
    {
        var type = vocabulary.FindTopic(row.Topic)!.Type;
        var first = row.Values is [var value, ..] ? value : null;
        return new ApiClaim
        {
            Claim = place,
            Topic = row.Topic,
            Type = VocabularyMap.TypeName(type),
            AppliesTo = row.AppliesTo,
            Status = row.Status,
            Values = type is TopicType.Choice or TopicType.Choices ? row.Values : [],
            Text = type is TopicType.Text ? first : null,
            Url = type is TopicType.Link ? first : null,
            Details = ClaimDetails.Of(row),
            Summary = row.Summary,
            SummaryHtml = row.SummaryHtml,
            Disagreement = row.Disagreement,
            DisagreementHtml = row.DisagreementHtml,
            Searched = row.SearchedList,
            LastRead = Dates.DayOrNothing(row.LastRead),
            ReadState = row.ReadState,
            Readings = [.. profile.ReadingsByClaim[row.Id].Select(Reading)],
            Evidence = [.. profile.EvidenceByClaim[row.Id].Select(Evidence)],
        };
    }

    public static ApiIncident Incident(IncidentRow row, IEnumerable<EvidenceRow> evidence) => new()
    {
        Kind = row.Kind,
        Date = Dates.Stated(row.Date),
        Title = row.Title,
        Status = row.Status,
        Scope = row.Scope,
        Summary = row.Summary,
        SummaryHtml = row.SummaryHtml,
        Evidence = [.. evidence.Select(Evidence)],
    };

    public static ApiSubprocessor Subprocessor(SubprocessorRow row, IEnumerable<EvidenceRow> evidence) => new()
    {
        Name = row.Name,
        Company = row.Company,
        Country = row.Country,
        Purpose = row.Purpose,
        AppliesTo = row.AppliesTo,
        Since = row.Since,
        Evidence = [.. evidence.Select(Evidence)],
    };

    private static ApiReading Reading(ReadingRow row) => new()
    {
        Verdict = row.Verdict,
        ReadBy = row.ReadBy,
        Kind = row.Kind,
        ReadOn = Dates.Day(row.ReadOn),
        Note = row.Note,
        Changed = row.ChangedParts,
        ChangedOn = Dates.DayOrNothing(row.ChangedOn),
    };

    public static ApiEvidence Evidence(EvidenceRow row) => new()
    {
        Quote = row.Quote,
        Language = row.Language,
        Translation = row.Translation,
        Note = row.Note,
        Source = row.Source,
        Document = row.Document,
        Dated = Dates.Stated(row.Dated),
        Read = Dates.Day(row.Read),
        Via = row.Via,
        RecordedSince = Dates.DayOrNothing(row.RecordedSince),
        RecordedBefore = row.RecordedSince is null ? null : row.RecordedBefore,
        RecordedLast = Dates.DayOrNothing(row.RecordedLast),
        RecordedGone = Dates.DayOrNothing(row.RecordedGone),
    };
}
