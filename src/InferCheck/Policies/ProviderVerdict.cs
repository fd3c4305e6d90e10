using InferCheck.Matching;
using InferCheck.Model;

namespace InferCheck.Policies;

/// <summary>How one provider stands to a policy.</summary>
public sealed record ProviderVerdict
{
    public required PolicySubject Provider { get; init; }

    /// <summary>What the documents say, without regard to exceptions: the same as on the page.</summary>
    public required ConditionsMatch Stated { get; init; }

    /// <summary>The same without the topics that an exception excuses.</summary>
    public required ConditionsMatch Judged { get; init; }

    /// <summary>The exceptions that are in force and needed.</summary>
    public required IReadOnlyList<PolicyException> Excused { get; init; }

    public required Verdict Verdict { get; init; }

    /// <summary>What a reader has to know: every requirement that is not simply met.</summary>
    public IEnumerable<RequirementMatch> Remarks =>
        Judged.Parts.Where(part => part.Outcome != Outcome.Met).DistinctBy(part => (part.Requirement.Topic, part.Outcome));
}
