using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Checks.Rules;

/// <summary>A contradiction of which only one side is shown.</summary>
internal sealed class OneSidedConflict : IRule
{
    public RuleInfo Info { get; } = new("one-sided-conflict", Severity.Error, "a conflicting claim does not show both sides")
    {
        Why = "A reader must be able to see what contradicts what.",
        Bad = "status: conflicting\nevidence:\n  - quote: …",
        Good = "status: conflicting\ndisagreement: The policy says …, the help page says ….\nevidence:\n  - quote: …\n  - quote: …",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from pair in context.Claims
        where pair.Claim.Is(Statuses.Conflicting)
        where pair.Claim.Evidence.Count < 2 || pair.Claim.Disagreement is null
        select Info.At(pair.Claim.Status!.At,
            pair.Claim.Disagreement is null ? "this conflict does not say what disagrees" : "this conflict shows one side only",
            "give evidence for both sides, and `disagreement:` in our words");
}
