using InferCheck.Model;

namespace InferCheck.Matching;

/// <summary>A chain is as good as its weakest hop: which hops those are on a topic, and the worst that is stated when they are silent.</summary>
public sealed record WeakestLink
{
    public required IReadOnlyList<ChainLink> Links { get; init; }

    /// <summary>The hops that are weakest, as places in the chain.</summary>
    public IReadOnlyList<int> Hops => Worst(_ => true);

    /// <summary>The weakest of what is stated, when the weakest link of all is silent or contradictory; otherwise nothing more is to be said.</summary>
    public IReadOnlyList<int> StatedHops => Links[Hops[0]].IsStated ? [] : Worst(link => link.IsStated);

    /// <summary>Topics whose order of values says what is worse.</summary>
    public static bool Concerns(Topic topic) => topic.HasValues && topic.Values.Any(value => value.Tone == "bad");

    public static WeakestLink Of(IEnumerable<ChainLink> hops) => new() { Links = [.. hops] };

    public static WeakestLink Of(IEnumerable<Country?> seats) => new() { Links = [.. seats.Select(ChainLink.Of)] };

    private IReadOnlyList<int> Worst(Func<ChainLink, bool> isMeant)
    {
        var meant = Enumerable.Range(0, Links.Count).Where(hop => isMeant(Links[hop])).ToList();
        var worst = meant.Select(hop => (Links[hop].Place, Links[hop].IsConditional)).DefaultIfEmpty().Max();
        return [.. meant.Where(hop => (Links[hop].Place, Links[hop].IsConditional) == worst)];
    }
}
