using InferCheck.Diagnostics;
using InferCheck.Model;
using InferCheck.Model.Shapes;

namespace InferCheck.Checks.Rules;

/// <summary>A word that does not fit into its cell.</summary>
internal sealed class WideWord : IRule
{
    private static readonly Dictionary<Shape, int> Most = new()
    {
        [VocabularyShapes.Value] = 14,
        [VocabularyShapes.Country] = 14,
        [VocabularyShapes.Tier] = 20,
        [VocabularyShapes.LegalDate] = 14,
    };

    public RuleInfo Info { get; } = new("wide-word", Severity.Error, "a value, country or law needs more than 14 characters in a cell, a label more than 20")
    {
        Why = "A line of the index has ten cells. What does not fit is cut off, and a word that is cut off says something else.",
        Bad = "- key: sccs\n  tone: caution\n  label: { en: Standard contractual clauses }",
        Good = "- key: sccs\n  tone: caution\n  label: { en: Standard contractual clauses }\n  short: { en: SCCs }",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from found in context.Maps
        where Most.ContainsKey(found.Shape)
        let most = Most[found.Shape]
        from word in (found.Map.Mapped("short") ?? found.Map.Mapped("label"))?.Entries ?? []
        where word.Value is Scalar text && text.Value.Length > most
        let text = (Scalar)word.Value
        select Info.At(text.At, $"`{text.Value}` has {text.Value.Length} characters, and a cell has room for {most}", "add `short:` with fewer, or shorten it");
}
