using InferCheck.Diagnostics;

namespace InferCheck.Checks.Rules;

/// <summary>More than one quote that is to stand for a claim, or one that is no quote.</summary>
internal sealed class MisplacedLead : IRule
{
    public RuleInfo Info { get; } = new("misplaced-lead", Severity.Error, "`lead: true` stands at a note, or twice in a claim")
    {
        Why = "Where there is room for one quote, the lead is shown: it has to be one, and the provider's words.",
        Bad = "evidence:\n  - { quote: We never train., lead: true }\n  - { quote: Training needs your consent., lead: true }",
        Good = "evidence:\n  - { quote: We never train. }\n  - { quote: Training needs your consent., lead: true }",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from pair in context.Claims
        from lead in pair.Claim.Evidence.Where(item => item.Lead).Select((item, place) => (Item: item, Place: place))
        where lead.Place > 0 || lead.Item.Quote is null
        select Info.At(lead.Item.At, lead.Place > 0 ? "another quote of this claim leads already" : "a note cannot lead", "take `lead:` out here");
}
