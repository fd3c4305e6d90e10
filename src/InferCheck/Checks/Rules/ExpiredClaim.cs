using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Checks.Rules;

/// <summary>A claim whose last day is over, and that still says what no longer holds.</summary>
internal sealed class ExpiredClaim : IRule
{
    public RuleInfo Info { get; } = new("expired-claim", Severity.Warning, "a claim is stated beyond its last day")
    {
        Why = "A certificate may have been renewed and a term replaced; whether a requirement is met does not follow from dates, so an editor has to look.",
        Bad = "value: [iso27001]\nuntil: 2026-01-31   # checked in June",
        Good = "value: [iso27001]\nuntil: 2029-01-31",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from pair in context.Claims
        where pair.Provider.Retired is null && !pair.Claim.Is(Statuses.NotStated) && !pair.Claim.Is(Statuses.Conflicting)
        where PartialDate.Parse(pair.Claim.ValidUntil?.Value)?.Latest < context.Today
        select Info.At(pair.Claim.ValidUntil!.At, $"held until {pair.Claim.ValidUntil}, and is still stated",
            "read the sources again: give the new last day, or what holds now and a line of `history:`");
}
