using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Checks.Rules;

/// <summary>A profile that only its writer has read.</summary>
internal sealed class NoSecondReader : IRule
{
    public RuleInfo Info { get; } = new("no-second-reader", Severity.Note, "a profile has no second reader yet")
    {
        Why = "The page calls it a draft until somebody else has read it.",
        Bad = "reviews:\n  - { on: 2026-11-20, by: ai-draft, kind: draft }",
        Good = "reviews:\n  - { on: 2026-11-20, by: ai-draft, kind: draft }\n  - { on: 2026-12-01, by: their-name, kind: review }",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from provider in context.Catalog.Providers
        where !provider.Reviews.Any(review => string.Equals(review.Kind?.Value, Review.SecondReading, StringComparison.Ordinal))
        select Info.At(provider.Document.Start, "no second reader yet", "read it against its sources and add a line to `reviews`");
}
