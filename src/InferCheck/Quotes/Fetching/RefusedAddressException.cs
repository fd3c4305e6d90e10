namespace InferCheck.Quotes.Fetching;

/// <summary>A name leads into a private network.</summary>
public sealed class RefusedAddressException(string message) : IOException(message);
