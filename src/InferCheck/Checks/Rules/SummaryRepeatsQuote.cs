using InferCheck.Diagnostics;

namespace InferCheck.Checks.Rules;

/// <summary>A summary that is only the quote again.</summary>
internal sealed class SummaryRepeatsQuote : IRule
{
    private const int Shortest = 25;

    /// <summary>Punctuation that folding takes away.</summary>
    private const int Slack = 10;

    public RuleInfo Info { get; } = new("summary-repeats-quote", Severity.Error, "a summary repeats its quote word for word")
    {
        Why = "A summary says in plain words what the quote means; repeating it adds nothing and blurs whose words they are.",
        Bad = "summary: We do not train on your data.\nevidence:\n  - quote: We do not train on your data.",
        Good = "summary: Training is ruled out for the API.\nevidence:\n  - quote: We do not train on your data.",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from pair in context.Claims
        let summary = pair.Claim.Summary
        where summary is not null
        let said = new Lazy<string>(() => Fold(summary.Value))
        where pair.Claim.Evidence.Any(item => Repeats(summary.Value.Length, said, item.Quote?.Value))
        select Info.At(summary.At, "this summary repeats a quote word for word", "say in our own words what it means");

    private static bool Repeats(int length, Lazy<string> said, string? quote)
    {
        // Most quotes are longer than the summary and need not be compared at all.
        if (quote is null || quote.Length > length + Slack)
        {
            return false;
        }

        var quoted = Fold(quote);
        return said.Value == quoted || quoted.Length >= Shortest && said.Value.Contains(quoted, StringComparison.Ordinal);
    }

    private static string Fold(string text) =>
        string.Join(' ', text.ToUpperInvariant().Split([' ', '.', ',', ';', '"', '“', '”'], StringSplitOptions.RemoveEmptyEntries));
}
