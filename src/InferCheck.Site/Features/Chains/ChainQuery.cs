using InferCheck.Site.Addresses;
using InferCheck.Site.Features.Comparing;
using InferCheck.Store;

namespace InferCheck.Site.Features.Chains;

/// <summary>Which way a prompt takes: through one or more providers to the one that runs the model. All of it is in the address.</summary>
internal sealed record ChainQuery
{
    public const string Via = "via";
    public const string Last = "upstream";
    public const string OfModel = "model";
    public const int MostShown = 5;

    public IReadOnlyList<string> Vias { get; init; } = [];

    public string? Upstream { get; init; }

    /// <summary>The model whose way is asked for: the slug of one that is known.</summary>
    public string? Model { get; init; }

    /// <summary>As asked for, known or not, in the order of the way.</summary>
    public IReadOnlyList<string> Hops => Upstream is null ? Vias : [.. Vias, Upstream];

    public static ChainQuery Read(IQueryCollection query, ContentStore store)
    {
        var upstream = AskedProviders.Read(store, query[Last]) is [var first, ..] ? first : null;
        return new ChainQuery
        {
            Upstream = upstream,
            Vias = [.. AskedProviders.Read(store, query[Via]).Where(slug => slug != upstream)],
            Model = store.Vocabulary.FindModel(query[OfModel])?.Slug,
        };
    }

    /// <summary>A way of two hops or more; the last is the upstream.</summary>
    public static ChainQuery Of(params IReadOnlyList<string> hops) => new() { Vias = [.. hops.SkipLast(1)], Upstream = hops[^1] };

    public ChainQuery Replace(string asked, string slug) => this with
    {
        Vias = [.. Vias.Select(via => via == asked ? slug : via).Distinct()],
        Upstream = Upstream == asked ? slug : Upstream,
    };

    /// <summary>The ends of a chain that is too long matter more than its middle.</summary>
    public ChosenProviders Chosen(ContentStore store) => ChosenProviders.Of(store, Hops, MostShown, known => [.. known.Take(MostShown - 1), known[^1]]);

    public string ToAddress() => QueryAddress.Write(Paths.Chain, Pairs());

    public IEnumerable<KeyValuePair<string, string>> Pairs()
    {
        if (Vias.Count > 0)
        {
            yield return KeyValuePair.Create(Via, string.Join(',', Vias));
        }

        if (Upstream is not null)
        {
            yield return KeyValuePair.Create(Last, Upstream);
        }

        if (Model is not null)
        {
            yield return KeyValuePair.Create(OfModel, Model);
        }
    }
}
