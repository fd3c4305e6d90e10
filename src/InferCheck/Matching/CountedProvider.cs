namespace InferCheck.Matching;

/// <summary>What is left of a profile when its claims are counted.</summary>
/// <param name="Tallies">By topic.</param>
public sealed record CountedProvider(CoveredProvider Covered, IReadOnlyDictionary<string, ClaimTally> Tallies);
