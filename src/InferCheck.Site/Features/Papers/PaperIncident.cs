using InferCheck.Store.Rows;

namespace InferCheck.Site.Features.Papers;

/// <summary>What went wrong before, at whom, and who says so.</summary>
internal sealed record PaperIncident(string Provider, IncidentRow Row, IReadOnlyList<EvidenceRow> Evidence)
{
    public static IEnumerable<PaperIncident> Of(Profile profile) => profile.Incidents
        .Select(incident => new PaperIncident(profile.Provider.Name, incident, [.. profile.EvidenceByIncident[incident.Id]]));
}
