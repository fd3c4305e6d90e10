using InferCheck.Policies;
using InferCheck.Scanning;

namespace InferCheck.Site.Forms.Scans;

/// <summary>A service that was seen, and how the part of it that is used stands to the policy, where one was given.</summary>
internal sealed record JudgedService(ScannedService Service, ProviderVerdict? Verdict)
{
    public bool Fails => Verdict is { Verdict: InferCheck.Policies.Verdict.Fail } && Service.IsInCode && !Service.IsToldElsewhere;
}
