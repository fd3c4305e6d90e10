using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Checks.Rules;

/// <summary>A condition that is not the customer's to meet.</summary>
internal sealed class ConditionOfOthers : IRule
{
    private static readonly string[] Words = [" confirms", " rules out", " honours", " keeps its promise", " does as it says"];

    public RuleInfo Info { get; } = new("condition-of-others", Severity.Warning, "a condition is something the customer can neither do nor check")
    {
        Why = "“Only if the provider rules it out” is true of everything, and tells nobody what to do.",
        Bad = "conditions: [the provider rules out training]",
        Good = "conditions: [the account is on the Enterprise plan]",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from pair in context.Claims
        from condition in pair.Claim.Conditions
        let word = Array.Find(Words, word => condition.Value.Contains(word, StringComparison.OrdinalIgnoreCase))
        where word is not null
        select Info.At(condition.At, $"“{word.Trim()}” is not for the customer to do",
            "say what a customer chooses, buys, signs or looks up, or weaken the value");
}
