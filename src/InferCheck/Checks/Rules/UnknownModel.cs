using InferCheck.Diagnostics;
using InferCheck.Model;
using InferCheck.Model.Shapes;

namespace InferCheck.Checks.Rules;

/// <summary>A model that no file of `models/` is about.</summary>
internal sealed class UnknownModel : IRule
{
    public RuleInfo Info { get; } = new("unknown-model", Severity.Error, "a model is named that does not exist")
    {
        Scope = Scope.Catalogue,
        Why = "Who serves a model, and at what price, can only be told when all services call it by one name.",
        Bad = "model: gpt5-5\nknown: imported",
        Good = "model: gpt-5-5\nknown: imported",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context)
    {
        var known = context.Catalog.Slugs(DocumentKind.Model).ToHashSet(StringComparer.Ordinal);
        return context.Texts(FieldType.Model)
            .Where(found => !known.Contains(found.Text.Value))
            .Select(found => Info.At(found.Text.At, $"there is no model `{Printable.Cut(found.Text.Value)}`",
                DidYouMean.Help(found.Text.Value, known) ?? "give it a file in models/, or leave the row out"));
    }
}
