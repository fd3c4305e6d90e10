using InferCheck.Diagnostics;

namespace InferCheck.Checks.Rules;

/// <summary>A summary that is only the quote again.</summary>
internal sealed class SummaryRepeatsQuote : IRule
{
    private const int Shortest = 25;

    public RuleInfo Info { get; } = new("summary-repeats-quote", Severity.Error, "a summary repeats its quote word for word")
    {
        Why = "A summary says in plain words what the quote means; repeating it adds nothing and blurs whose words they are.",
        Bad = "summary: We do not train on your data.\nevidence:\n  - quote: We do not train on your data.",
        Good = "summary: Training is ruled out for the API.\nevidence:\n  - quote: We do not train on your data.",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from pair in context.Claims
        let summary = Fold(pair.Claim.Summary?.Value ?? "")
        where summary.Length > 0 && pair.Claim.Evidence.Any(item => item.Quote is { } quote && Repeats(summary, Fold(quote.Value)))
        select Info.At(pair.Claim.Summary!.At, "this summary repeats a quote word for word", "say in our own words what it means");

    private static bool Repeats(string summary, string quote) =>
        string.Equals(summary, quote, StringComparison.Ordinal) || quote.Length >= Shortest && summary.Contains(quote, StringComparison.Ordinal);

    private static string Fold(string text) => string.Join(' ', text.ToUpperInvariant().Split([' ', '.', ',', ';', '"', '“', '”'], StringSplitOptions.RemoveEmptyEntries));
}
