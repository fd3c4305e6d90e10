namespace InferCheck.Store.Rows;

/// <summary>An unbroken stay of a quote in a document, by the places of versions.</summary>
public sealed record RecordedStayRow
{
    public required string Document { get; init; }

    public required string Archive { get; init; }

    public required string QuoteKey { get; init; }

    public required int Ordinal { get; init; }

    public required int First { get; init; }

    public required int Last { get; init; }

    public int? Gone { get; init; }

    public string? Was { get; init; }

    public string? Became { get; init; }
}
