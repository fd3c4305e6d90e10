namespace InferCheck.Quotes.Reading;

/// <summary>The text of a page, or why a program cannot read it.</summary>
public sealed record PageReading
{
    /// <summary>What a person sees.</summary>
    public string Text { get; init; } = "";

    /// <summary>Text in the data from which scripts would make the page; looked at only when the quote is not in sight.</summary>
    public string Scripted { get; init; } = "";

    /// <summary>Why this looks like a wall and no document; quotes that are found prove it wrong.</summary>
    public string? Wall { get; init; }

    public QuoteOutcome? Unreadable { get; init; }

    public string? Why { get; init; }
}
