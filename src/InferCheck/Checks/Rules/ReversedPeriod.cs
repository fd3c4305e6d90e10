using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Checks.Rules;

/// <summary>A claim that ends before it begins.</summary>
internal sealed class ReversedPeriod : IRule
{
    public RuleInfo Info { get; } = new("reversed-period", Severity.Error, "a claim ends before it begins")
    {
        Why = "One of the two days is wrong, and a reader would rely on it.",
        Bad = "from: 2026-02-10\nuntil: 2025-02-09",
        Good = "from: 2026-02-10\nuntil: 2027-02-09",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from pair in context.Claims
        let first = PartialDate.Parse(pair.Claim.ValidFrom?.Value)
        let last = PartialDate.Parse(pair.Claim.ValidUntil?.Value)
        where first is not null && last is not null && last.Value.Latest < first.Value.Earliest
        select Info.At(pair.Claim.ValidUntil!.At, $"holds until {pair.Claim.ValidUntil}, but only from {pair.Claim.ValidFrom}",
            "correct the date that is wrong");
}
