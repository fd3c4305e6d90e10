using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Checks.Rules;

/// <summary>A statement that rests on nothing a reader could look up.</summary>
internal sealed class ClaimWithoutEvidence : IRule
{
    public RuleInfo Info { get; } = new("claim-without-evidence", Severity.Error, "a claim has a value but no evidence")
    {
        Why = "A statement without a source is an opinion.",
        Bad = "value: never\nstatus: third-party",
        Good = "value: never\nstatus: third-party\nevidence:\n"
            + "  - { note: Reports that nothing is trained on., source: https://example.com/report, document: directory }",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from pair in context.Claims
        where pair.Claim.Status is not null && !pair.Claim.Is(Statuses.NotStated) && !pair.Claim.Is(Statuses.Verified)
        where pair.Claim.Evidence.Count == 0
        select Info.At(pair.Claim.At, "this claim has no evidence", "add the document it rests on");
}
