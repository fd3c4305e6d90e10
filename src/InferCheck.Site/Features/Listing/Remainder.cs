using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Site.Asking;

namespace InferCheck.Site.Features.Listing;

/// <summary>How many providers meet a preset or have a label today, and how many of all would if what is supposed were so.</summary>
internal sealed record Remainder(Labels Label, string Address, int Today, int Supposed)
{
    public static IReadOnlyList<Remainder> Of(IndexListing listing, Vocabulary vocabulary, Supposed supposed) =>
    [
        .. vocabulary.Presets.Select(preset => Of(listing, supposed, preset.Label, new IndexQuery { Preset = preset.Key })),
        .. vocabulary.Tiers.Select(tier => Of(listing, supposed, tier.Label, new IndexQuery { Tiers = [tier.Key] })),
    ];

    private static Remainder Of(IndexListing listing, Supposed supposed, Labels label, IndexQuery query)
    {
        var then = query with { Supposed = supposed };
        return new(label, then.ToAddress(), Meeting(query), Meeting(then));

        int Meeting(IndexQuery asked) => listing.Count(asked) is var (met, onlyIf) ? met + onlyIf : 0;
    }
}
