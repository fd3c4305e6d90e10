namespace InferCheck.Quotes.Texts;

/// <summary>What became of a quote on a page that could be read.</summary>
public sealed record QuoteMatch(QuoteOutcome Outcome, double Similarity, string? Detail = null, string? Diff = null)
{
    public static QuoteMatch Found { get; } = new(QuoteOutcome.Found, 1);
}
