using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Checks.Rules;

/// <summary>A value invented where the documents give none.</summary>
internal sealed class UnwantedValue : IRule
{
    public RuleInfo Info { get; } = new("unwanted-value", Severity.Error, "a claim that is not stated or conflicting has a value")
    {
        Why = "Silence and contradiction are answers of their own; a value would let a filter take them for one.",
        Bad = "value: never\nstatus: not-stated",
        Good = "status: not-stated",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from pair in context.Claims
        where pair.Claim.Is(Statuses.NotStated) || pair.Claim.Is(Statuses.Conflicting)
        where pair.Claim.Values.Count > 0
        select Info.At(pair.Claim.Values[0].At, $"a claim that is `{pair.Claim.Status}` has no value", "remove the value, or change the status");
}
