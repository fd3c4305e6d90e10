using InferCheck.Model;

namespace InferCheck.Store.Rows;

/// <summary>Everything one profile page prints, read in one go.</summary>
public sealed record Profile
{
    public required ProviderRow Provider { get; init; }

    public required IReadOnlyList<ClaimRow> Claims { get; init; }

    public required ILookup<int, EvidenceRow> EvidenceByClaim { get; init; }

    public required ILookup<int, EvidenceRow> EvidenceByIncident { get; init; }

    public required IReadOnlyList<IncidentRow> Incidents { get; init; }

    public required IReadOnlyList<ReviewRow> Reviews { get; init; }

    /// <summary>Without it the profile is a draft.</summary>
    public ReviewRow? SecondReading => Reviews.LastOrDefault(review => review.Kind == Review.SecondReading);

    public required IReadOnlyList<ChangeRow> History { get; init; }

    public required IReadOnlyList<ProviderLink> Related { get; init; }

    public required IReadOnlyDictionary<string, string> Checklist { get; init; }

    public IEnumerable<EvidenceRow> AllEvidence => EvidenceByClaim.Concat(EvidenceByIncident).SelectMany(group => group);
}
