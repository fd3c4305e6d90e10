using InferCheck.Model;
using InferCheck.Store;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Asking;

/// <summary>The orders a list of providers can have: a topic's, or one of the few that are about the profile itself.</summary>
internal sealed class ProviderOrders
{
    public const string ByName = "name";
    public const string ByTier = "tier";
    public const string ByLastRead = "last-read";

    /// <summary>What nobody asked otherwise: the label, and within it those first of whom most has been read.</summary>
    public const string Usual = ByTier;

    private readonly ContentStore store;
    private readonly IReadOnlyList<int> byName;
    private readonly IReadOnlyList<int> byTier;
    private readonly IReadOnlyList<int> byLastRead;

    public ProviderOrders(ContentStore store)
    {
        this.store = store;
        var providers = store.Providers.All();
        byName = [.. providers.Select(provider => provider.Id)];
        byTier = OfTiers(providers);
        byLastRead = [.. providers.OrderByDescending(provider => provider.LastRead, StringComparer.Ordinal).Select(provider => provider.Id)];
    }

    public static IEnumerable<string> Keys(Vocabulary vocabulary) => [ByName, ByTier, ByLastRead, .. vocabulary.Topics.Select(topic => topic.Key)];

    /// <summary>The usual order, of labels that may be supposed ones.</summary>
    public IReadOnlyList<int> OfTiers(IReadOnlyList<ProviderRow> providers)
    {
        var tiers = store.Vocabulary.Tiers.Select(tier => tier.Key).ToList();
        var core = store.Vocabulary.Topics.Where(topic => topic.Core).ToList();
        return [.. providers.OrderBy(provider => tiers.IndexOf(provider.Tier))
            .ThenByDescending(provider => core.Count(topic => store.Index.Facts(provider.Id, topic.Key).Count > 0)).Select(provider => provider.Id)];
    }

    public IReadOnlyList<int> Ids(string key) => key switch
    {
        ByName => byName,
        ByTier => byTier,
        ByLastRead => byLastRead,
        _ => store.Index.Order(key) ?? byName,
    };
}
