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
        Why = "A related product, a row of an index, or a list of what a service runs or who read it would lead nowhere.",
        Bad = "related: [zai]",
        Good = "related: [z-ai]",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context)
    {
        var known = context.Catalog.Slugs(DocumentKind.Provider).ToHashSet(StringComparer.Ordinal);
        return context.Texts(FieldType.Provider).Select(found => (Slug: found.Text.Value, found.Text.At))
            .Concat(context.Catalog.Documents.Where(document => document.Kind is DocumentKind.Offers or DocumentKind.Readings)
                .Select(list => (list.Slug, At: list.Start)))
            .Where(found => !known.Contains(found.Slug))
            .Select(found => Info.At(found.At, $"there is no provider `{Printable.Cut(found.Slug)}`", DidYouMean.Help(found.Slug, known)));
    }
}
