using InferCheck.Diagnostics;
using InferCheck.Model.Shapes;

namespace InferCheck.Checks.Rules;

/// <summary>A field that belongs to another topic.</summary>
internal sealed class MisplacedField : IRule
{
    public RuleInfo Info { get; } = new("misplaced-field", Severity.Error, "a claim carries a field that its topic does not have")
    {
        Why = "Pages show a field only where the topic has it.",
        Bad = "topic: training\nscope: platform",
        Good = "topic: certifications\nscope: platform",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from pair in context.Claims
        let topic = context.Vocabulary.FindTopic(pair.Claim.Topic?.Value)
        where topic is not null
        from entry in pair.Claim.Fields.Entries
        where ClaimFields.IsOfTopic(entry.Key.Value) && !topic.Fields.Contains(entry.Key.Value, StringComparer.Ordinal)
        select Info.At(entry.Key.At, $"`{entry.Key.Value}` is not a field of `{topic.Key}`",
            topic.Fields.Count == 0 ? "say it in `conditions`, `excludes` or the summary" : $"this topic has: {string.Join(", ", topic.Fields)}");
}
