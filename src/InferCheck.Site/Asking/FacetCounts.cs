namespace InferCheck.Site.Asking;

/// <summary>How many providers each value of each facet would leave, given everything else that is asked.</summary>
internal sealed class FacetCounts
{
    private readonly Dictionary<(string Facet, string Value), int> counts = new(256);

    public int this[string facet, string key]
    {
        get => counts.GetValueOrDefault((facet, key));
        set => counts[(facet, key)] = value;
    }
}
