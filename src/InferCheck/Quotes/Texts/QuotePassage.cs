namespace InferCheck.Quotes.Texts;

/// <summary>A quote in the passage around it.</summary>
public sealed record QuotePassage(string Before, string Quote, string Behind)
{
    /// <summary>Whether the page begins with it.</summary>
    public bool IsBeginning { get; init; }

    /// <summary>Whether the page ends with it.</summary>
    public bool IsEnd { get; init; }
}
