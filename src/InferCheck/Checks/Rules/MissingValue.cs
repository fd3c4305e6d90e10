using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Checks.Rules;

/// <summary>A claim that says it knows the answer and does not give it, or gives several where one is asked.</summary>
internal sealed class MissingValue : IRule
{
    public RuleInfo Info { get; } = new("missing-value", Severity.Error, "a claim has no value, or too many")
    {
        Why = "A status other than not-stated or conflicting promises an answer.",
        Bad = "topic: dpa\nstatus: verified",
        Good = "topic: dpa\nvalue: published\nstatus: verified",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from pair in context.Claims
        let topic = context.Vocabulary.FindTopic(pair.Claim.Topic?.Value)
        let fault = Fault(pair.Claim, topic)
        where fault is not null
        select Info.At(pair.Claim.Fields["value"]?.At ?? pair.Claim.At, fault.Value.Message, fault.Value.Help);

    private static (string Message, string Help)? Fault(Claim claim, Topic? topic) => claim switch
    {
        _ when topic is null || claim.Is(Statuses.NotStated) || claim.Is(Statuses.Conflicting) => null,
        { Values.Count: 0 } => ($"this claim on `{topic.Key}` has no value", "give the value, or use the status `not-stated`"),
        _ when topic.Type == TopicType.Choices && claim.Fields["value"] is Scalar => ($"`{topic.Key}` takes a list of values", "write `value: [ … ]`"),
        { Values.Count: > 1 } when topic.Type != TopicType.Choices => ($"`{topic.Key}` takes one value", "split the claim by `applies_to`"),
        _ => null,
    };
}
