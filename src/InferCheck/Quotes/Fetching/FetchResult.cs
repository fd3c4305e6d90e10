namespace InferCheck.Quotes.Fetching;

/// <summary>The page, or why there is none.</summary>
public sealed record FetchResult(FetchedPage? Page, QuoteOutcome? Failure = null, string? Why = null);
