namespace InferCheck.History.Comparing;

/// <summary>What changed in one profile, and in who has read it.</summary>
public sealed record ProfileChange(string Slug, string Name)
{
    /// <summary>Of a profile that is there before and after: changed.</summary>
    public string Kind { get; init; } = ClaimChange.Changed;

    public IReadOnlyList<ClaimChange> Claims { get; init; } = [];

    /// <summary>Keys beside the claims, such as `hosts`, and the notes.</summary>
    public IReadOnlyList<string> Keys { get; init; } = [];

    /// <summary>Readings that count now and did not before: by whom, of what kind, and how many.</summary>
    public IReadOnlyList<(string By, string Kind, int Claims)> Readings { get; init; } = [];

    public bool IsEmpty => Kind == ClaimChange.Changed && Claims.Count + Keys.Count + Readings.Count == 0;

    public IEnumerable<LostReading> Lost => Claims.SelectMany(claim => claim.Lost);
}
