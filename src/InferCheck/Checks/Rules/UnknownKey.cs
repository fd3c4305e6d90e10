using InferCheck.Diagnostics;
using InferCheck.Model.Shapes;

namespace InferCheck.Checks.Rules;

/// <summary>A key that nothing reads.</summary>
internal sealed class UnknownKey : IRule
{
    public RuleInfo Info { get; } = new("unknown-key", Severity.Error, "a key is not known here")
    {
        Why = "A mistyped key is read by nobody, and what it says would be missing from the page.",
        Bad = "sumary: Kept for thirty days.",
        Good = "summary: Kept for thirty days.",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from document in context.Catalog.Documents
        from found in DocumentShapes.Maps(document)
        from entry in found.Map.Entries
        where found.Shape.Find(entry.Key.Value) is null
        let known = found.Shape.Fields.Select(field => field.Key).ToList()
        select Info.At(entry.Key.At, $"`{Printable.Cut(entry.Key.Value)}` is not a key of a {found.Shape.Name}", DidYouMean.HelpOrList(entry.Key.Value, known));
}
