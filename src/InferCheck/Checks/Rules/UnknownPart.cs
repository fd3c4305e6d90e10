using InferCheck.Diagnostics;

namespace InferCheck.Checks.Rules;

/// <summary>An endpoint or a price that is said to be a part of the service which no claim is about.</summary>
internal sealed class UnknownPart : IRule
{
    public RuleInfo Info { get; } = new("unknown-part", Severity.Error, "an endpoint names a part that no claim is about")
    {
        Why = "An endpoint picks the claims that hold for it by their `applies_to`, letter for letter. A part nobody wrote a claim about picks none, "
            + "and the answer for the service as a whole would be given in its place.",
        Bad = "endpoints:\n  - { host: eu.api.openai.com, applies_to: [European projects] }\n"
            + "claims:\n  - { topic: retention, applies_to: projects with European residency }",
        Good = "endpoints:\n  - { host: eu.api.openai.com, applies_to: [projects with European residency] }\n"
            + "claims:\n  - { topic: retention, applies_to: projects with European residency }",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from provider in context.Catalog.Providers
        let parts = provider.Claims.Select(claim => claim.AppliesTo?.Value).OfType<string>().ToHashSet(StringComparer.Ordinal)
        from part in provider.Endpoints.SelectMany(endpoint => endpoint.AppliesTo)
        where !parts.Contains(part.Value)
        select Info.At(part.At, $"no claim of `{provider.Slug}` is about `{Printable.Cut(part.Value)}`",
            DidYouMean.HelpOrList(part.Value, [.. parts.Order(StringComparer.Ordinal)]));
}
