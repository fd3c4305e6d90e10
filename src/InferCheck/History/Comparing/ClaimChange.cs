namespace InferCheck.History.Comparing;

/// <summary>A claim that came, went, or says something else than before.</summary>
/// <param name="Kind">One of the words below.</param>
public sealed record ClaimChange(string Kind, string Topic, string? Part, IReadOnlyList<FieldChange> Fields, IReadOnlyList<QuoteChange> Quotes)
{
    public const string Added = "added";
    public const string Removed = "removed";
    public const string Changed = "changed";

    /// <summary>Whose readings of it do not count any more.</summary>
    public IReadOnlyList<LostReading> Lost { get; init; } = [];
}
