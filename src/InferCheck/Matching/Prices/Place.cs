namespace InferCheck.Matching.Prices;

/// <summary>How a service stands to computing in the EU: always, if the customer chooses it, and without paying more for choosing.</summary>
/// <param name="EuRegions">The keys of the places that lie in the European Economic Area.</param>
public sealed record Place(Outcome Always, Outcome Chosen, Outcome Included, IReadOnlySet<string> EuRegions)
{
    public bool IsEu(string? region) => region is not null && EuRegions.Contains(region);
}
