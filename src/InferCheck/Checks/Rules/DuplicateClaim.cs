using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Checks.Rules;

/// <summary>Two answers to the same question for the same part of the service.</summary>
internal sealed class DuplicateClaim : IRule
{
    public RuleInfo Info { get; } = new("duplicate-claim", Severity.Error, "the same claim stands twice")
    {
        Why = "Two answers to one question are either a contradiction, which has a status of its own, or different parts of the service. Only where a claim " +
            "names several values, such as certificates, what others report may stand beside what the provider says.",
        Bad = "- { topic: training, value: never }\n- { topic: training, value: opt-in }",
        Good = "- { topic: training, applies_to: API, value: never }\n- { topic: training, applies_to: free app, value: opt-in }",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from provider in context.Catalog.Providers
        from twins in provider.Claims.Where(claim => claim.Topic is not null)
            .GroupBy(claim => (claim.Topic!.Value, claim.AppliesTo?.Value.ToUpperInvariant(), AddsUp(context, claim) ? claim.Status?.Value : null))
        from twin in twins.Skip(1)
        select Info.At(twin.At, $"`{Printable.Cut(twin.Topic!.Value)}`{Part(twin.AppliesTo?.Value)} is already answered at line {twins.First().At.Line}",
            "say in `applies_to` which part each is about, or make it one `conflicting` claim");

    /// <summary>Where a claim may name several values, what others report stands beside what the provider says itself.</summary>
    private static bool AddsUp(CheckContext context, Claim claim) =>
        claim.Status?.Value is Statuses.Verified or Statuses.VendorStatement or Statuses.ThirdParty
            && context.Catalog.Vocabulary.FindTopic(claim.Topic!.Value)?.Type == TopicType.Choices;

    private static string Part(string? part) => part is null ? "" : $" for `{Printable.Cut(part)}`";
}
