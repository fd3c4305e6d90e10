namespace InferCheck.Matching;

/// <summary>A share of the claims on a topic that says how good they are.</summary>
/// <param name="Remedy">What brings it back where it fell.</param>
public sealed record Measure(string Key, string Remedy, Func<ClaimTally, Share> Count)
{
    /// <summary>
    /// Whether it falls without a fault of whoever changes the content: days pass, and a reader who finds something amiss must not be kept from saying so.
    /// </summary>
    public bool FallsByItself { get; init; }
}
