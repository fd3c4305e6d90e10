using InferCheck.Diagnostics;
using InferCheck.Model;
using InferCheck.Model.Shapes;

namespace InferCheck.Checks.Rules;

/// <summary>A text by language without English, which every other language falls back to.</summary>
internal sealed class MissingLabel : IRule
{
    public RuleInfo Info { get; } = new("missing-label", Severity.Error, "a text by language lacks English")
    {
        Why = "Where a language has no text of its own, English is shown; without it the page would show nothing.",
        Bad = "label: { de: Aufbewahrung }",
        Good = "label: { en: Retention, de: Aufbewahrung }",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from value in context.Nodes(FieldType.Labels)
        where value.Node is Mapping labels && labels.Text(Labels.Default) is null
        select Info.At(value.Node.At, $"this `{value.Field.Key}` has no English text", "add `en: …`");
}
