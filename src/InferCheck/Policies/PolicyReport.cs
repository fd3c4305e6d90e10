namespace InferCheck.Policies;

/// <summary>The answer to a policy: the providers asked about, and the exceptions that ended or that nobody needs any more.</summary>
public sealed record PolicyReport
{
    public required Policy Policy { get; init; }

    public required IReadOnlyList<ProviderVerdict> Providers { get; init; }

    public required IReadOnlyList<PolicyException> Expired { get; init; }

    public required IReadOnlyList<PolicyException> Needless { get; init; }

    public bool IsKept => Expired.Count == 0 && Providers.All(provider => provider.Verdict != Verdict.Fail);
}
