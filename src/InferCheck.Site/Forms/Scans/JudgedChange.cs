using InferCheck.Policies;
using InferCheck.Scanning.Since;

namespace InferCheck.Site.Forms.Scans;

/// <summary>A change of what a tree talks to, and how what is used now stands to the policy, where one was given.</summary>
internal sealed record JudgedChange(ServiceChange Change, ProviderVerdict? Verdict)
{
    public bool Fails => Verdict is { Verdict: InferCheck.Policies.Verdict.Fail };
}
