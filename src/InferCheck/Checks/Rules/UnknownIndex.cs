using InferCheck.Diagnostics;
using InferCheck.Model;
using InferCheck.Model.Shapes;

namespace InferCheck.Checks.Rules;

/// <summary>A reference to an index that does not exist.</summary>
internal sealed class UnknownIndex : IRule
{
    public RuleInfo Info { get; } = new("unknown-index", Severity.Error, "an index is named that does not exist")
    {
        Scope = Scope.Catalogue,
        Why = "A question would be missing from the index it was written for.",
        Bad = "indexes: [chinese-ai]",
        Good = "indexes: [chinese-ai-apis]",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context)
    {
        var known = context.Catalog.Slugs(DocumentKind.TrustIndex).ToHashSet(StringComparer.Ordinal);
        return context.Texts(FieldType.TrustIndex)
            .Where(found => !known.Contains(found.Text.Value))
            .Select(found => Info.At(found.Text.At, $"there is no index `{Printable.Cut(found.Text.Value)}`", DidYouMean.Help(found.Text.Value, known)));
    }
}
