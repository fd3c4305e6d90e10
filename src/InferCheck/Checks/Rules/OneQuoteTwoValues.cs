using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Checks.Rules;

/// <summary>The same words under two values of a topic.</summary>
internal sealed class OneQuoteTwoValues : IRule
{
    public RuleInfo Info { get; } = new("one-quote-two-values", Severity.Note, "the same quote stands under two different values of a topic")
    {
        Why = "Words that carry both values carry neither alone: each claim needs the words that set it apart.",
        Bad = Claims("We do not use your data."),
        Good = Claims("Free accounts help us to improve."),
    };

    private static string Claims(string second) =>
        Claim("the paid plan", "never", "We do not use your data.") + Claim("the free plan", "opt-out", second)["claims:\n".Length..].TrimEnd();

    private static string Claim(string part, string value, string quote) =>
        $"claims:\n  - topic: training\n    applies_to: {part}\n    value: {value}\n    evidence:\n      - quote: {quote}\n";

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from provider in context.Catalog.Providers
        from same in provider.Claims.SelectMany(claim => claim.Evidence.Where(item => item.Quote is not null).Select(item => (Claim: claim, item.Quote)))
            .GroupBy(found => (found.Claim.Topic?.Value, found.Quote!.Value))
        let first = same.First().Claim
        from other in same.Skip(1)
        where !other.Claim.Values.Select(value => value.Value).SequenceEqual(first.Values.Select(value => value.Value), StringComparer.Ordinal)
        where first.Evidence.Count == 1 || other.Claim.Evidence.Count == 1
        select Info.At(other.Quote!.At, $"this quote stands under another value of `{same.Key.Item1}` as well", "quote what sets the two apart");
}
