namespace InferCheck.Model;

/// <summary>The life line of a quote by provider, source and words; nothing when no machine has looked yet.</summary>
public delegate QuoteLife? QuoteLives(string provider, string source, string quote);
