using InferCheck.Matching;
using InferCheck.Policies;
using InferCheck.Store;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Forms.Mcp;

/// <summary>The content that is served as a policy weighs it: the same facts as those of the files it was baked from.</summary>
internal static class BakedGround
{
    public static PolicyGround Of(ContentStore store)
    {
        var aliases = store.Providers.Aliases().ToLookup(pair => pair.Slug, pair => pair.Alias);
        return new(store.Vocabulary, [.. store.Providers.All().Select(provider => Of(store, provider, [.. aliases[provider.Slug]]))]);
    }

    private static PolicySubject Of(ContentStore store, ProviderRow provider, IReadOnlyList<string> aliases) =>
        new(() => Facts(store, provider.Id), () => store.Offers.Served(provider.Slug))
        {
            Slug = provider.Slug,
            Name = provider.Name,
            Aliases = aliases,
            HasEnded = provider.Retired is not null,
        };

    private static IReadOnlyList<Fact> Facts(ContentStore store, int provider) =>
        [.. store.Vocabulary.Topics.Select(topic => topic.Key).Append(NamedCompanies.Topic).SelectMany(topic => store.Index.Facts(provider, topic))];
}
