using InferCheck.Diagnostics;
using InferCheck.Model;
using InferCheck.Model.Shapes;

namespace InferCheck.Checks.Rules;

/// <summary>A value that its topic does not have, in a claim, a history line, a preset, a tier, the checklist or another value of the topic.</summary>
internal sealed class UnknownValue : IRule
{
    public RuleInfo Info { get; } = new("unknown-value", Severity.Error, "a value is not one of its topic's values")
    {
        Why = "A filter can only find values it knows; an unknown one would count as nothing stated.",
        Bad = "topic: training\nvalue: by-defualt",
        Good = "topic: training\nvalue: by-default",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        Claims(context).Concat(Changes(context)).Concat(Accepted(context)).Concat(Elsewhere(context))
            .Where(found => context.Vocabulary.FindTopic(found.Topic) is { HasValues: true } topic && topic.Find(found.Value.Value) is null
                && !found.Also.Contains(found.Value.Value, StringComparer.Ordinal))
            .Select(found => Report(context.Vocabulary.FindTopic(found.Topic)!, found.Value));

    private static IEnumerable<(string? Topic, Scalar Value, string[] Also)> Claims(CheckContext context) =>
        from pair in context.Claims
        where context.Vocabulary.FindTopic(pair.Claim.Topic?.Value) is { HasCertificates: false }
        from value in pair.Claim.Values
        select (pair.Claim.Topic?.Value, value, Array.Empty<string>());

    private static IEnumerable<(string? Topic, Scalar Value, string[] Also)> Changes(CheckContext context) =>
        from provider in context.Catalog.Providers
        from change in provider.History
        from value in change.Fields.Texts("from").Concat(change.Fields.Texts("to"))
        select (change.Topic?.Value, value, new[] { Statuses.NotStated, Statuses.Conflicting });

    private static IEnumerable<(string? Topic, Scalar Value, string[] Also)> Accepted(CheckContext context) =>
        from map in context.Nodes(FieldType.Accept).Select(value => value.Node).OfType<Mapping>()
        from entry in map.Entries
        from value in map.Texts(entry.Key.Value)
        select (entry.Key.Value, value, Array.Empty<string>());

    private static IEnumerable<(string? Topic, Scalar Value, string[] Also)> Elsewhere(CheckContext context) =>
        from map in context.Maps
        where map.Shape == VocabularyShapes.Topic
        from value in map.Map.Mappings("values")
        where value.Text("elsewhere") is not null
        select (map.Map.Text("key")?.Value, value.Text("elsewhere")!, Array.Empty<string>());

    private Diagnostic Report(Topic topic, Scalar value) => Info.At(
        value.At,
        $"`{Printable.Cut(value.Value)}` is not a value of `{topic.Key}`",
        DidYouMean.HelpOrList(value.Value, [.. topic.Values.Select(known => known.Key)]));
}
