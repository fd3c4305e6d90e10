using InferCheck.Diagnostics;

namespace InferCheck.Checks.Rules;

/// <summary>A profile that claims nothing about a service one can still buy.</summary>
internal sealed class EmptyProfile : IRule
{
    public RuleInfo Info { get; } = new("empty-profile", Severity.Error, "a profile has no claims")
    {
        Why = "A name without a claim looks like a provider that was checked. A retired service may stand without.",
        Bad = "claims: []",
        Good = "claims:\n  - topic: legal-entity\n    value: Example SAS",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from provider in context.Catalog.Providers
        where provider.Claims.Count == 0 && provider.Retired is null && provider.Document.Fields["claims"] is not null
        select Info.At(provider.Document.Fields["claims"]!.At, "this profile has no claims", "add what was read, or `retired:` if the service is gone");
}
