namespace InferCheck.Drafting;

/// <summary>What came of the documents: claims that stood every test, and what did not and why.</summary>
public sealed record Draft
{
    public required IReadOnlyList<DraftClaim> Claims { get; init; }

    /// <summary>Those that could be read.</summary>
    public required IReadOnlyList<DraftDocument> Documents { get; init; }

    public required DraftLosses Losses { get; init; }

    public required long Tokens { get; init; }

    /// <summary>Nothing was asked in vain and nothing thrown away.</summary>
    public bool IsWhole => Losses.Count == 0;
}
