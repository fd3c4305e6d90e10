using InferCheck.Diagnostics;

namespace InferCheck.Checks.Rules;

/// <summary>Two answers to the same question for the same part of the service.</summary>
internal sealed class DuplicateClaim : IRule
{
    public RuleInfo Info { get; } = new("duplicate-claim", Severity.Error, "the same claim stands twice")
    {
        Why = "Two answers to one question are either a contradiction, which has a status of its own, or different parts of the service.",
        Bad = "- { topic: training, value: never, … }\n- { topic: training, value: opt-in, … }",
        Good = "- { topic: training, applies_to: API, … }\n- { topic: training, applies_to: free app, … }",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from provider in context.Catalog.Providers
        from twins in provider.Claims.Where(claim => claim.Topic is not null).GroupBy(claim => (claim.Topic!.Value, claim.AppliesTo?.Value.ToUpperInvariant()))
        from twin in twins.Skip(1)
        select Info.At(twin.At, $"`{Printable.Cut(twin.Topic!.Value)}`{Part(twin.AppliesTo?.Value)} is already answered at line {twins.First().At.Line}",
            "say in `applies_to` which part each is about, or make it one `conflicting` claim");

    private static string Part(string? part) => part is null ? "" : $" for `{Printable.Cut(part)}`";
}
