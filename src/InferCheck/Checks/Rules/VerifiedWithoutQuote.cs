using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Checks.Rules;

/// <summary>A verified claim without the words that verify it.</summary>
internal sealed class VerifiedWithoutQuote : IRule
{
    public RuleInfo Info { get; } = new("verified-without-quote", Severity.Error, "a verified claim has no quote from the provider's own documents")
    {
        Why = "`verified` is the promise that a reader can look the words up in the provider's own document.",
        Bad = "status: verified\nevidence:\n  - { quote: Nothing is kept., document: press }",
        Good = "status: third-party\nevidence:\n  - { quote: Nothing is kept., document: press }",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from pair in context.Claims
        where pair.Claim.Is(Statuses.Verified)
        where !pair.Claim.Evidence.Any(item => item.Quote is not null && context.Vocabulary.IsPrimary(item.Document?.Value))
        select Info.At(pair.Claim.Status!.At, "`verified` without a quote from the provider's own documents", "add the quote, or use the status `third-party`");
}
