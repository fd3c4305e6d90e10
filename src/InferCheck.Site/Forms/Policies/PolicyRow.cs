using InferCheck.Matching;
using InferCheck.Policies;

namespace InferCheck.Site.Forms.Policies;

/// <summary>How one provider stands to a policy, as programs are told.</summary>
internal sealed record PolicyRow
{
    public required string Provider { get; init; }

    public required string Name { get; init; }

    public required string Outcome { get; init; }

    public required string Verdict { get; init; }

    public required IReadOnlyList<PolicyRemark> Topics { get; init; }

    public required IReadOnlyList<PolicyExcuse> Exceptions { get; init; }

    public static PolicyRow Of(ProviderVerdict provider, PolicyFindings findings) => new()
    {
        Provider = provider.Provider.Slug,
        Name = provider.Provider.Name,
        Outcome = provider.Stated.Outcome.Name(),
        Verdict = provider.Verdict.ToString().ToLowerInvariant(),
        Topics = [.. provider.Remarks.Select(match => PolicyRemark.Of(match, findings))],
        Exceptions = [.. provider.Excused.Select(PolicyExcuse.Of)],
    };
}
