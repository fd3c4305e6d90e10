namespace InferCheck.Store.Rows;

/// <summary>A day on which a document changed, and what that did to the quotes that rest on it.</summary>
public sealed record DocumentChangeRow
{
    public required string Key { get; init; }

    public required string Title { get; init; }

    public required string Source { get; init; }

    public required string Provider { get; init; }

    public required string ProviderName { get; init; }

    /// <summary>The archive that tells.</summary>
    public required string Archive { get; init; }

    public required string RecordedOn { get; init; }

    public required int Came { get; init; }

    public required int Went { get; init; }

    /// <summary>How many of our quotes stand in it since.</summary>
    public required int QuotesCame { get; init; }

    /// <summary>How many stand in it no more.</summary>
    public required int QuotesWent { get; init; }

    public bool Touches => QuotesCame + QuotesWent > 0;
}
