using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Checks.Rules;

/// <summary>A slug, alias or key that the site needs for itself.</summary>
internal sealed class ReservedSlug : IRule
{
    public RuleInfo Info { get; } = new("reserved-slug", Severity.Error, "a slug, alias or topic is a name that the site needs for itself")
    {
        Why = "`/watch/all/` means every provider, and `/data/` is a page of the program: a profile or page of that name could not be reached.",
        Bad = "providers/all.md",
        Good = "providers/all-models.md",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from name in Providers(context).Concat(Topics(context)).Concat(Pages(context))
        select Info.At(name.At, $"`{Printable.Cut(name.Text)}` is a name that the site needs for itself", "choose another, such as the name with a word more");

    private static IEnumerable<(string Text, SourceLocation At)> Providers(CheckContext context) =>
        context.Catalog.Documents.Where(document => document.Kind == DocumentKind.Provider).Select(document => (document.Slug, document.Start))
            .Concat(context.Catalog.Providers.SelectMany(provider => provider.Aliases).Select(alias => (alias.Value, alias.At)))
            .Where(name => name.Item1 == SiteNames.All);

    private static IEnumerable<(string Text, SourceLocation At)> Topics(CheckContext context) =>
        from document in context.Catalog.Documents
        where document.Kind == DocumentKind.Topics
        from topic in ((document.Root as Sequence)?.Items ?? []).OfType<Mapping>()
        let key = topic.Text("key")
        where key?.Value == SiteNames.All
        select (key.Value, key.At);

    private static IEnumerable<(string Text, SourceLocation At)> Pages(CheckContext context) =>
        from document in context.Catalog.Documents
        where document.Kind == DocumentKind.Page && SiteNames.Pages.Concat(SiteNames.Folders).Contains(document.Slug, StringComparer.Ordinal)
        select (document.Slug, document.Start);
}
