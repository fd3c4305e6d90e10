using InferCheck.Diagnostics;
using InferCheck.Model;
using InferCheck.Model.Shapes;

namespace InferCheck.Checks.Rules;

/// <summary>Two rows of a vocabulary list with the same key.</summary>
internal sealed class DuplicateEntry : IRule
{
    public RuleInfo Info { get; } = new("duplicate-entry", Severity.Error, "a vocabulary list has the same key twice")
    {
        Why = "One of the two meanings would be lost.",
        Bad = "- key: never\n  meaning: { en: Not at all. }\n- key: never\n  meaning: { en: Not yet. }",
        Good = "- key: never\n  meaning: { en: Not at all. }\n- key: opt-in\n  meaning: { en: Only if you agree. }",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from document in context.Catalog.Documents
        where document.Kind.IsVocabulary
        from list in Lists(document)
        from twins in list.Items.OfType<Mapping>().Select(row => row.Text("key")).OfType<Scalar>().GroupBy(key => key.Value, StringComparer.Ordinal)
        from twin in twins.Skip(1)
        select Info.At(twin.At, $"`{Printable.Cut(twin.Value)}` already stands at line {twins.First().At.Line}", "keep one of the two");

    private static IEnumerable<Sequence> Lists(Document document) =>
        DocumentShapes.Maps(document).SelectMany(found => found.Map.Entries.Select(entry => entry.Value)).Append(document.Root).OfType<Sequence>();
}
