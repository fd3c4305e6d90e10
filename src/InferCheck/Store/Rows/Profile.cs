using InferCheck.Matching;
using InferCheck.Model;

namespace InferCheck.Store.Rows;

/// <summary>Everything one profile page prints, read in one go.</summary>
public sealed record Profile
{
    public required ProviderRow Provider { get; init; }

    public required ProfileNotes Notes { get; init; }

    public required IReadOnlyList<ClaimRow> Claims { get; init; }

    public required ILookup<long, EvidenceRow> EvidenceByClaim { get; init; }

    public required ILookup<long, EvidenceRow> EvidenceBySubprocessor { get; init; }

    public required IReadOnlyList<SubprocessorRow> Subprocessors { get; init; }

    public required ILookup<long, EvidenceRow> EvidenceByIncident { get; init; }

    public required IReadOnlyList<IncidentRow> Incidents { get; init; }

    public required IReadOnlyList<ReviewRow> Reviews { get; init; }

    /// <summary>What it answered when asked.</summary>
    public required IReadOnlyList<ReplyRow> Replies { get; init; }

    /// <summary>What gives it away in code: endpoints first, the most precise before the others.</summary>
    public required IReadOnlyList<SignRow> Signs { get; init; }

    /// <summary>Oldest first; those without a claim are of claims that are gone.</summary>
    public required ILookup<long, ReadingRow> ReadingsByClaim { get; init; }

    /// <summary>Without it the profile is a draft.</summary>
    public ReviewRow? SecondReading => Reviews.LastOrDefault(review => review.Kind == Review.SecondReading);

    public required IReadOnlyList<ChangeRow> History { get; init; }

    public required IReadOnlyList<ProviderLink> Related { get; init; }

    public required IReadOnlyDictionary<string, string> Checklist { get; init; }

    /// <summary>What the claims of one topic say, in the order of the profile.</summary>
    public IReadOnlyList<Fact> Facts(string topic) => [.. Claims.Where(claim => claim.Topic == topic).Select(claim => claim.ToFact())];

    /// <summary>The companies behind it, as claims that the evaluator weighs when one of them is supposed to drop out.</summary>
    public IReadOnlyList<Fact> Companies(Vocabulary vocabulary) =>
        new NamedCompanies(Provider.Vendor, [.. Subprocessors.Select(named => named.Company)]).ToFacts(vocabulary, Facts);

    /// <summary>The claim that stands for a topic where there is room for one.</summary>
    public ClaimRow? Main(string topic)
    {
        var main = Fact.Main(Facts(topic));
        return main is null ? null : Claims.First(claim => ReferenceEquals(claim.ToFact(), main));
    }

    public IEnumerable<EvidenceRow> AllEvidence => EvidenceByClaim.Concat(EvidenceBySubprocessor).Concat(EvidenceByIncident).SelectMany(group => group);
}
