using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Checks.Rules;

/// <summary>A claim that does not hold yet, and reads as if it did.</summary>
internal sealed class AnnouncedClaim : IRule
{
    public RuleInfo Info { get; } = new("announced-claim", Severity.Error, "a claim that holds only from a later day has no condition that says so")
    {
        Why = "Terms may be recorded before they are in force. A requirement would count as met by them at once; with a condition it is met only if. "
            + "A day of grace is given for time zones.",
        Bad = "value: never\nfrom: 2027-01-01   # checked in June 2026",
        Good = "value: never\nfrom: 2027-01-01\nconditions: [the terms of 1 January 2027 are in force]",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from pair in context.Claims
        where !pair.Claim.Is(Statuses.NotStated) && !pair.Claim.Is(Statuses.Conflicting) && pair.Claim.Conditions.Count == 0
        where PartialDate.Parse(pair.Claim.ValidFrom?.Value)?.Earliest > context.Today.AddDays(1)
        select Info.At(pair.Claim.ValidFrom!.At, $"holds only from {pair.Claim.ValidFrom}", "say so in `conditions:`, or record what holds today");
}
