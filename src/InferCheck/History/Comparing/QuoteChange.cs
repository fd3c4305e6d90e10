namespace InferCheck.History.Comparing;

/// <summary>Words that came to a claim or went, letter for letter.</summary>
/// <param name="IsQuote">Whether they are a document's own, and no note of ours.</param>
public sealed record QuoteChange(bool IsAdded, bool IsQuote, string Words, string Source);
