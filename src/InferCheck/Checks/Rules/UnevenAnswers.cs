using InferCheck.Diagnostics;
using InferCheck.Model;
using InferCheck.Model.Shapes;

namespace InferCheck.Checks.Rules;

/// <summary>Answers on top of a profile that leave a hole, or stand there twice.</summary>
internal sealed class UnevenAnswers : IRule
{
    private const int Row = 6;

    public RuleInfo Info { get; } = new("uneven-answers", Severity.Error, "the answers on top of a profile are not six in large and six in small, each once")
    {
        Why = "They stand in rows of six, three or two: one more or less leaves a hole, and one that stands twice takes the place of another.",
        Bad = "large: [training, retention, training]\nsmall: [dpa]",
        Good = "large: [legal-entity, data-residency, eu-inference, training, retention, zero-retention]\n"
            + "small: [dpa, transfer-mechanism, subprocessors, certifications, personal-data, third-parties]",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        context.Maps.Where(found => found.Shape == VocabularyShapes.Answers).SelectMany(found => Uneven(found.Map).Concat(Twice(found.Map)));

    private IEnumerable<Diagnostic> Uneven(Mapping answers) =>
        from size in VocabularyShapes.Answers.Fields
        let count = answers.Texts(size.Key).Count
        where count != Row
        select Info.At((answers[size.Key] ?? answers).At, $"`{size.Key}` has {count} topics", $"name {Row}");

    private IEnumerable<Diagnostic> Twice(Mapping answers) =>
        from same in VocabularyShapes.Answers.Fields.SelectMany(size => answers.Texts(size.Key)).GroupBy(topic => topic.Value, StringComparer.Ordinal)
        from again in same.Skip(1)
        select Info.At(again.At, $"`{Printable.Cut(again.Value)}` stands there already", "name another topic");
}
