namespace InferCheck.Quotes;

/// <summary>What became of one quote, and when we looked.</summary>
public sealed record QuoteFinding(SourceQuote Quote, QuoteOutcome Outcome, DateTimeOffset CheckedAt)
{
    /// <summary>How much the page has of the quote, from 0 to 1; nothing when the page was not read.</summary>
    public double? Similarity { get; init; }

    /// <summary>Why, in a few words.</summary>
    public string? Detail { get; init; }

    /// <summary>What went `[-…-]` and what came `{+…+}`, when the quote has changed.</summary>
    public string? Diff { get; init; }

    /// <summary>Under an exception: what it would be without.</summary>
    public QuoteOutcome? Underneath { get; init; }
}
