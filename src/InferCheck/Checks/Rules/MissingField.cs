using InferCheck.Diagnostics;

namespace InferCheck.Checks.Rules;

/// <summary>A value that means nothing without a further field, such as a limited retention without its period.</summary>
internal sealed class MissingField : IRule
{
    public RuleInfo Info { get; } = new("missing-field", Severity.Error, "a value lacks the field that makes it precise")
    {
        Why = "`limited` retention says nothing until the page can say how long.",
        Bad = "topic: retention\nvalue: limited",
        Good = "topic: retention\nvalue: limited\nqualifier: 30 days",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from pair in context.Claims
        let topic = context.Vocabulary.FindTopic(pair.Claim.Topic?.Value)
        where topic is not null
        from value in pair.Claim.Values
        let needs = topic.Find(value.Value)?.Needs
        where needs is not null && pair.Claim.Fields.Text(needs) is null
        select Info.At(value.At, $"`{value.Value}` needs a `{needs}`", $"add `{needs}: …`, or choose a weaker value");
}
