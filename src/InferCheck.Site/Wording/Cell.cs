namespace InferCheck.Site.Wording;

/// <summary>What a narrow cell says: a mark, one or two words, and at most two signs.</summary>
internal sealed record Cell(string Mark, string Word)
{
    /// <summary>The same at length, where the word leaves something out.</summary>
    public string? Title { get; init; }

    /// <summary>Whether only others say so.</summary>
    public bool IsReported { get; init; }

    /// <summary>Whether somebody who read it says that its quotes do not carry it.</summary>
    public bool IsDoubted { get; init; }

    /// <summary>Whether two persons have read it.</summary>
    public bool IsReadTwice { get; init; }

    /// <summary>How many parts of the service have another answer.</summary>
    public int Others { get; init; }

    /// <summary>What limits it, for where there is room for a line beneath.</summary>
    public string? Line { get; init; }

    /// <summary>Where the word is an address, that address.</summary>
    public string? Link { get; init; }
}
