namespace InferCheck.Model.Archives;

/// <summary>The stays of a quote in the versions of a document, oldest first; none where it was looked for in vain.</summary>
public sealed record QuotePast(string Key, string Provider, string Words, IReadOnlyList<QuoteSpan> Spans);
