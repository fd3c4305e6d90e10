namespace InferCheck.Site.Wording;

/// <summary>A document as a footnote names it: the full address, what it is, its own date and the day somebody looked.</summary>
internal sealed record CitedSource
{
    public required string Address { get; init; }

    public required string Read { get; init; }

    /// <summary>Nothing for a document that was searched and is silent.</summary>
    public string? Document { get; init; }

    public string? Dated { get; init; }

    public string? Via { get; init; }
}
