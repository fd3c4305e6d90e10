using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Checks.Rules;

/// <summary>A link to a question that does not exist.</summary>
internal sealed class UnknownFaq : IRule
{
    public RuleInfo Info { get; } = new("unknown-faq", Severity.Error, "a question is linked that does not exist")
    {
        Scope = Scope.Catalogue,
        Why = "A reader who follows the link would find nothing.",
        Bad = "[zero retention](/faq/zero-retentoin/)",
        Good = "[zero retention](/faq/zero-retention/)",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context)
    {
        var known = context.Catalog.Slugs(DocumentKind.Faq).ToHashSet(StringComparer.Ordinal);
        return from link in context.SiteLinks
               where link.Target.StartsWith(PageAddresses.Questions, StringComparison.Ordinal)
               let slug = link.Target[PageAddresses.Questions.Length..].Split('/', '#', '?')[0]
               where slug.Length > 0 && !known.Contains(slug)
               select Info.At(link.At, $"there is no question `{Printable.Cut(slug)}`", DidYouMean.Help(slug, known));
    }
}
