using InferCheck.Model;
using InferCheck.Site.Forms.Api.V1;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Forms.Api.Maps;

/// <summary>Profiles as the API gives them.</summary>
internal static class ProviderMap
{
    public static ApiProviderSummary Summary(ProviderRow row, IEnumerable<ApiChecklistLine> checklist) => new()
    {
        Slug = row.Slug,
        Name = row.Name,
        Vendor = row.Vendor,
        Kind = row.Kind,
        Website = row.Website,
        Docs = row.Docs,
        Headquarters = row.Headquarters,
        Pricing = row.Pricing,
        Models = row.ModelList,
        PolicyDated = Dates.Stated(row.PolicyDated),
        Retired = Dates.DayOrNothing(row.Retired),
        Tier = row.Tier,
        Checklist = [.. checklist],
        LastRead = Dates.DayOrNothing(row.LastRead),
        LastModified = Dates.Day(row.LastModified),
        Links = Links.Provider(row.Slug),
    };

    public static ApiProvider Full(Profile profile, Vocabulary vocabulary)
    {
        var summary = Summary(profile.Provider, Checklist(vocabulary, profile.Checklist));
        return new ApiProvider
        {
            Slug = summary.Slug,
            Name = summary.Name,
            Vendor = summary.Vendor,
            Kind = summary.Kind,
            Website = summary.Website,
            Docs = summary.Docs,
            Headquarters = summary.Headquarters,
            Pricing = summary.Pricing,
            Models = summary.Models,
            PolicyDated = summary.PolicyDated,
            Retired = summary.Retired,
            Tier = summary.Tier,
            Checklist = summary.Checklist,
            LastRead = summary.LastRead,
            LastModified = summary.LastModified,
            Links = summary.Links,
            Claims = [.. profile.Claims.Select((claim, place) => ClaimMap.Claim(claim, place + 1, vocabulary, profile))],
            Subprocessors = [.. profile.Subprocessors.Select(company => ClaimMap.Subprocessor(company, profile.EvidenceBySubprocessor[company.Id]))],
            Incidents = [.. profile.Incidents.Select(incident => ClaimMap.Incident(incident, profile.EvidenceByIncident[incident.Id]))],
            Changes = [.. ChangeMap.History(profile)],
            Signs = [.. profile.Signs.Select(HostMap.Sign)],
            Replies = [.. profile.Replies.Select(Reply)],
            Reviews = [.. profile.Reviews.Select(ChangeMap.Review)],
            Related = [.. profile.Related.Select(related => related.Slug)],
            Notes = profile.Notes.Notes,
            NotesHtml = profile.Notes.NotesHtml,
        };
    }

    private static ApiReply Reply(ReplyRow row) => new()
    {
        Topic = row.Topic,
        AppliesTo = row.AppliesTo,
        Said = row.Words,
        SaidBy = row.SaidBy,
        ReceivedOn = Dates.Day(row.ReceivedOn),
        How = row.How,
        Language = row.Language,
        Translation = row.Translation,
    };

    /// <summary>In the order of the vocabulary.</summary>
    public static IEnumerable<ApiChecklistLine> Checklist(Vocabulary vocabulary, IReadOnlyDictionary<string, string> outcomes) =>
        vocabulary.Checklist.Select(line => new ApiChecklistLine { Line = line.Key, Outcome = outcomes[line.Key] });
}
