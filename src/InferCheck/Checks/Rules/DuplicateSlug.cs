using InferCheck.Diagnostics;

namespace InferCheck.Checks.Rules;

/// <summary>Two files that want the same address.</summary>
internal sealed class DuplicateSlug : IRule
{
    public RuleInfo Info { get; } = new("duplicate-slug", Severity.Error, "two files have the same slug")
    {
        Scope = Scope.Catalogue,
        Why = "Both would be the same page. On some systems the two files are even one.",
        Bad = "providers/openai.md\nproviders/openai.MD",
        Good = "providers/openai.md",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from twins in context.Catalog.Documents.GroupBy(document => (document.Kind, document.Slug.ToUpperInvariant()))
        from twin in twins.Skip(1)
        select Info.At(twin.Start, $"`{Printable.Cut(twin.Slug)}` is also the slug of {twins.First().File}", "rename one of the two");
}
