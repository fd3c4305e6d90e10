using InferCheck.Diagnostics;
using InferCheck.Model;
using InferCheck.Model.Shapes;

namespace InferCheck.Checks.Rules;

/// <summary>A topic that the vocabulary does not have.</summary>
internal sealed class UnknownTopic : IRule
{
    public RuleInfo Info { get; } = new("unknown-topic", Severity.Error, "a topic is not in the vocabulary")
    {
        Why = "A claim about an unknown topic has no place on the page and no filter.",
        Bad = "topic: trainig",
        Good = "topic: training",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context)
    {
        var known = context.Vocabulary.Topics.Select(topic => topic.Key).ToList();
        return Names(context)
            .Where(name => context.Vocabulary.FindTopic(name.Value) is null)
            .Select(name => Info.At(name.At, $"`{Printable.Cut(name.Value)}` is not a topic", DidYouMean.HelpOrList(name.Value, known)));
    }

    private static IEnumerable<Scalar> Names(CheckContext context) =>
        context.Texts(FieldType.Topic).Select(found => found.Text).Concat(
            from map in context.Nodes(FieldType.Accept).Select(value => value.Node).OfType<Mapping>()
            from entry in map.Entries
            select entry.Key);
}
