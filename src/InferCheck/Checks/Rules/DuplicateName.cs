using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Checks.Rules;

/// <summary>Two providers that a reader takes for one.</summary>
internal sealed class DuplicateName : IRule
{
    public RuleInfo Info { get; } = new("duplicate-name", Severity.Error, "a provider's name or address looks like another provider's")
    {
        Scope = Scope.Catalogue,
        Why = "Whoever reads a name must know whose promises these are. Neither capitals, spaces and accents nor letters of other alphabets make another name.",
        Bad = "name: ΟpenAI   # with a Greek Ο, in another-provider.md",
        Good = "name: Another API",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context)
    {
        var taken = new Dictionary<string, (string Slug, string Text)>(StringComparer.Ordinal);
        foreach (var provider in context.Catalog.Providers)
        {
            foreach (var (text, at) in Names(provider))
            {
                var skeleton = Skeleton.Of(text);
                if (skeleton.Length == 0 || taken.TryAdd(skeleton, (provider.Slug, text)))
                {
                    continue;
                }

                var (slug, other) = taken[skeleton];
                if (slug != provider.Slug && !AreAddresses(text, other))
                {
                    var message = $"`{Printable.Cut(text)}` looks like `{Printable.Cut(other)}` of `{Printable.Cut(slug)}`";
                    yield return Info.At(at, message, "give it a name that nobody mixes up with it");
                }
            }
        }
    }

    private static IEnumerable<(string Text, SourceLocation At)> Names(Provider provider) =>
    [
        (provider.Name, provider.Document.Fields.Text("name")?.At ?? provider.Document.Start),
        (provider.Slug, provider.Document.Start),
        .. provider.Aliases.Select(alias => (alias.Value, alias.At)),
    ];

    /// <summary>The same address twice is another rule's business.</summary>
    private static bool AreAddresses(string text, string other) => text == other && Slug.IsValid(text);
}
