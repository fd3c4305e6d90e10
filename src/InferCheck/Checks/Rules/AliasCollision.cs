using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Checks.Rules;

/// <summary>An old address that belongs to somebody else as well.</summary>
internal sealed class AliasCollision : IRule
{
    public RuleInfo Info { get; } = new("alias-collision", Severity.Error, "an alias is another provider's slug or alias")
    {
        Scope = Scope.Catalogue,
        Why = "An old address can lead to one page only.",
        Bad = "aliases: [openai]   # in azure-openai.md",
        Good = "aliases: [azure-openai-service]",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context)
    {
        var taken = context.Catalog.Slugs(DocumentKind.Provider).Distinct(StringComparer.Ordinal)
            .ToDictionary(slug => slug, slug => $"the slug of `{slug}`", StringComparer.Ordinal);
        foreach (var provider in context.Catalog.Providers)
        {
            foreach (var alias in provider.Aliases)
            {
                if (!taken.TryAdd(alias.Value, $"an alias of `{provider.Slug}`"))
                {
                    yield return Info.At(alias.At, $"`{Printable.Cut(alias.Value)}` is already {taken[alias.Value]}", "remove it here or there");
                }
            }
        }
    }
}
