using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Checks.Rules;

/// <summary>A contradiction of which only one side is shown.</summary>
internal sealed class OneSidedConflict : IRule
{
    public RuleInfo Info { get; } = new("one-sided-conflict", Severity.Error, "a conflicting claim does not show both sides")
    {
        Why = "A reader must be able to see what contradicts what.",
        Bad = "status: conflicting\nevidence:\n  - quote: Data is stored in Germany.",
        Good = "status: conflicting\ndisagreement: The policy names Germany, the help page the United States.\nevidence:\n"
            + "  - quote: Data is stored in Germany.\n  - quote: Data is stored in the US.",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from pair in context.Claims
        where pair.Claim.Is(Statuses.Conflicting)
        where pair.Claim.Evidence.Count(item => item.Quote is not null) < 2 || pair.Claim.Disagreement is null
        select Info.At(pair.Claim.Status!.At,
            pair.Claim.Disagreement is null ? "this conflict does not say what disagrees" : "this conflict shows one side only",
            "give a quote for each side, and `disagreement:` in our words");
}
