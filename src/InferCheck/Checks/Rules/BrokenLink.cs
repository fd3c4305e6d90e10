using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Checks.Rules;

/// <summary>A link within the site to a profile, claim, index or page that does not exist.</summary>
internal sealed class BrokenLink : IRule
{
    public RuleInfo Info { get; } = new("broken-link", Severity.Error, "a link within the site leads nowhere")
    {
        Scope = Scope.Catalogue,
        Why = "Answers rest on claims; a link to a claim that is gone is an answer that rests on nothing.",
        Bad = "[DeepSeek](/providers/deepsek/#training)",
        Good = "[DeepSeek](/providers/deepseek/#training)",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context)
    {
        var anchors = context.Catalog.Providers.ToLookup(provider => provider.Slug, StringComparer.Ordinal);
        var pages = SiteNames.Pages.Concat(SiteNames.Shared).Concat(context.Catalog.Slugs(DocumentKind.Page)).ToList();
        var indexes = new Names("indexes", "index", context.Catalog.Slugs(DocumentKind.TrustIndex));
        var models = new Names("models", "model", context.Catalog.Slugs(DocumentKind.Model));
        var makers = new Names("makers", "maker", context.Vocabulary.Makers.Select(maker => maker.Key));
        return from link in context.SiteLinks
               where !link.Target.StartsWith("//", StringComparison.Ordinal)
               let fault = Fault(link.Target, anchors, pages, [indexes, models, makers])
               where fault is not null
               select Info.At(link.At, fault.Value.Message, fault.Value.Help);
    }

    private static (string Message, string? Help)? Fault(string target, ILookup<string, Provider> providers, List<string> pages, IEnumerable<Names> others)
    {
        var parts = target.Split('#', 2);
        var path = parts[0].Split('?')[0].Trim('/').Split('/');
        return path switch
        {
            ["providers", var slug, ..] when !providers.Contains(slug) =>
                ($"there is no provider `{Printable.Cut(slug)}`", DidYouMean.Help(slug, providers.Select(group => group.Key))),
            ["providers", var slug] when parts.Length == 2 && !Anchors(providers[slug].First()).Contains(parts[1], StringComparer.Ordinal) =>
                ($"`{slug}` has no claim `{Printable.Cut(parts[1])}`", DidYouMean.HelpOrList(parts[1], [.. Anchors(providers[slug].First())])),
            [var folder, var slug] when others.FirstOrDefault(names => names.Folder == folder) is { } names && !names.Known.Contains(slug) =>
                ($"there is no {names.Kind} `{Printable.Cut(slug)}`", DidYouMean.Help(slug, names.Known)),
            ["providers" or "indexes" or "models" or "makers" or "faq" or "api", ..] => null,
            [var page] when !pages.Contains(page, StringComparer.Ordinal) => ($"there is no page `/{Printable.Cut(page)}/`", DidYouMean.Help(page, pages)),
            _ => null,
        };
    }

    private static IEnumerable<string> Anchors(Provider provider) =>
        (provider.Document.Claimed ?? provider.Claims.Select(claim => claim.Topic?.Value).OfType<string>()).Concat(["incidents", "notes", "sources", "history"])
            .Distinct(StringComparer.Ordinal);

    /// <summary>Pages of one kind: the folder of their addresses, and which there are.</summary>
    private sealed class Names(string folder, string kind, IEnumerable<string> known)
    {
        public string Folder { get; } = folder;

        public string Kind { get; } = kind;

        public IReadOnlySet<string> Known { get; } = known.ToHashSet(StringComparer.Ordinal);
    }
}
