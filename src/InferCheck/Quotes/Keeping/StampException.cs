namespace InferCheck.Quotes.Keeping;

/// <summary>Why there is no stamp, or why one that is there proves nothing; with what to do about it.</summary>
public sealed class StampException(string message, Exception? inner = null) : Exception(message, inner);
