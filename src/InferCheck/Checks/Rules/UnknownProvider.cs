using InferCheck.Diagnostics;
using InferCheck.Model;
using InferCheck.Model.Shapes;

namespace InferCheck.Checks.Rules;

/// <summary>A reference to a provider that does not exist.</summary>
internal sealed class UnknownProvider : IRule
{
    public RuleInfo Info { get; } = new("unknown-provider", Severity.Error, "a provider is named that does not exist")
    {
        Scope = Scope.Catalogue,
        Why = "A related product or a row of an index would lead nowhere.",
        Bad = "related: [zai]",
        Good = "related: [z-ai]",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context)
    {
        var known = context.Catalog.Slugs(DocumentKind.Provider).ToHashSet(StringComparer.Ordinal);
        return context.Texts(FieldType.Provider)
            .Where(found => !known.Contains(found.Text.Value))
            .Select(found => Info.At(found.Text.At, $"there is no provider `{Printable.Cut(found.Text.Value)}`", DidYouMean.Help(found.Text.Value, known)));
    }
}
