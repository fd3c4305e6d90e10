namespace InferCheck.Quotes.Fetching;

/// <summary>A source gave no usable answer; the message says why in a reader's words.</summary>
internal sealed class UnreachableException(string message) : IOException(message);
