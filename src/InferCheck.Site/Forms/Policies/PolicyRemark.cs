using InferCheck.Matching;

namespace InferCheck.Site.Forms.Policies;

/// <summary>A requirement of a policy that a provider does not simply meet, as programs are told.</summary>
internal sealed record PolicyRemark
{
    public required string Topic { get; init; }

    public required string Outcome { get; init; }

    public required IReadOnlyList<string> Accepted { get; init; }

    public required string Reason { get; init; }

    public static PolicyRemark Of(RequirementMatch match, PolicyFindings findings) => new()
    {
        Topic = match.Requirement.Topic,
        Outcome = match.Outcome.Name(),
        Accepted = match.Requirement.Accepted,
        Reason = findings.Reason(match),
    };
}
