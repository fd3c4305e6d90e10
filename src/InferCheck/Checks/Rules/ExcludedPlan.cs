using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Checks.Rules;

/// <summary>A plan among the exclusions, where it counts for nothing.</summary>
internal sealed class ExcludedPlan : IRule
{
    private static readonly string[] Words = ["not paid", "unpaid", "free tier", "free plan", "trial", " tier"];

    public RuleInfo Info { get; } = new("excluded-plan", Severity.Note, "a plan or payment stands among the exclusions")
    {
        Why = "An exclusion changes no outcome. Whether a customer is on the plan that the value needs decides everything.",
        Bad = "excludes: [accounts on the free tier]",
        Good = "conditions: [the account is on a paid plan]",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from pair in context.Claims
        from excluded in pair.Claim.Excludes
        where Words.Any(word => excluded.Value.Contains(word, StringComparison.OrdinalIgnoreCase))
        select Info.At(excluded.At, "a plan is a condition, or a part of its own", "move it to `conditions`, or write a second claim with `applies_to`");
}
