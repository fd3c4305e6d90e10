using InferCheck.Model;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Features.Chains;

/// <summary>From one hop to the next, and on what ground it is drawn.</summary>
internal sealed record ChainStep(ProviderRow Via, ProviderRow Upstream, Ground Ground)
{
    public static ChainStep Of(Profile via, Profile upstream, Topic passedOn, IReadOnlyList<HopRow> known)
    {
        var hop = known.FirstOrDefault(pair => pair.Via == via.Provider.Slug && pair.Upstream == upstream.Provider.Slug);
        var values = via.Claims.Where(claim => claim.Topic == passedOn.Key).SelectMany(claim => claim.Values).ToList();
        return new ChainStep(via.Provider, upstream.Provider, hop is null ? Without(values, passedOn) : hop.Named ? Ground.Named : Ground.Linked);
    }

    /// <summary>Values stand in the vocabulary from nobody to companies without a name.</summary>
    private static Ground Without(IReadOnlyList<string> values, Topic passedOn) => values.Count == 0 ? Ground.Open
        : values.Contains(passedOn.Values[^1].Key) ? Ground.Unnamed
        : values.All(value => value == passedOn.Values[0].Key) ? Ground.RuledOut
        : Ground.Others;
}
