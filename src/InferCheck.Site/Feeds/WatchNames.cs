using InferCheck.Diagnostics;
using InferCheck.Store;

namespace InferCheck.Site.Feeds;

/// <summary>The names in the address of a composed feed: sorted, each once, old ones replaced, unknown ones kept apart.</summary>
internal sealed record WatchNames(FeedSelection Selection, IReadOnlyList<UnknownName> Unknown)
{
    public static WatchNames Read(ContentStore store, string providers, string topics)
    {
        var slugs = store.Providers.All().Select(provider => provider.Slug).ToHashSet();
        var keys = store.Vocabulary.Topics.Select(topic => topic.Key).ToHashSet();
        var unknown = new List<UnknownName>();
        return new WatchNames(
            new FeedSelection
            {
                Providers = Known(providers, slugs, name => store.Providers.SlugOfAlias(name)),
                Topics = Known(topics, keys, _ => null),
            },
            unknown);

        IReadOnlyList<string> Known(string joined, HashSet<string> known, Func<string, string?> renamed)
        {
            var names = joined.Split('+', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct().ToList();
            if (names.Contains(FeedAddress.All))
            {
                return [];
            }

            var found = names.ToDictionary(name => name, name => known.Contains(name) ? name : renamed(name));
            unknown.AddRange(found.Where(pair => pair.Value is null).Select(pair => new UnknownName(pair.Key, DidYouMean.Nearest(pair.Key, known))));
            return [.. found.Values.OfType<string>().Distinct().Order(StringComparer.Ordinal)];
        }
    }
}
