using InferCheck.Diagnostics;
using InferCheck.Matching;

namespace InferCheck.Checks.Rules;

/// <summary>A claim nobody has looked at for longer than its topic allows.</summary>
internal sealed class OverdueClaim : IRule
{
    public RuleInfo Info { get; } = new("overdue-claim", Severity.Warning, "a claim has not been read again in time")
    {
        Why = "Policies change; the page shows the age, and an editor should look again.",
        Bad = "topic: training   # to be read again every 120 days\nevidence:\n  - { quote: We do not train on your data., read: 2025-01-15 }",
        Good = "topic: training\nevidence:\n  - { quote: We do not train on your data., read: 2026-06-12 }",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from pair in context.Claims
        let topic = context.Vocabulary.FindTopic(pair.Claim.Topic?.Value)
        where topic is not null && ClaimAge.IsOverdue(pair.Provider, pair.Claim, topic, context.Today)
        let age = ClaimAge.Days(pair.Provider, pair.Claim, context.Today)
        select Info.At(pair.Claim.At, $"`{topic.Key}` was last read {age} days ago, to be read again after {topic.RecheckDays}",
            "read the sources again and update `read:`");
}
