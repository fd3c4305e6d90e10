using InferCheck.Diagnostics;
using InferCheck.Site.Addresses;
using InferCheck.Site.Wording;
using InferCheck.Store;
using InferCheck.Store.Reading;

namespace InferCheck.Site.Forms.Feeds;

/// <summary>The names in the address of a composed feed: sorted, each once, old ones replaced, unknown ones kept apart.</summary>
internal sealed record WatchNames(FeedSelection Selection, IReadOnlyList<UnknownName> Unknown)
{
    /// <summary>A suggestion costs a comparison with every name there is, and who mistypes one mistypes few.</summary>
    private const int MostSuggestions = 3;

    /// <summary>More names than there are to choose from: how many were given, and how many there are. Then none of them was looked at.</summary>
    public (int Given, int Known)? TooMany { get; private init; }

    public static WatchNames Read(ContentStore store, string providers, string topics)
    {
        var slugs = store.Providers.All().Select(provider => provider.Slug).ToHashSet();
        var keys = store.Vocabulary.Topics.Select(topic => topic.Key).ToHashSet();
        var (givenProviders, givenTopics) = (Split(providers), Split(topics));
        if ((Excess(givenProviders, slugs) ?? Excess(givenTopics, keys)) is { } tooMany)
        {
            return new WatchNames(new FeedSelection(), []) { TooMany = tooMany };
        }

        var unknown = new List<UnknownName>();
        return new WatchNames(
            new FeedSelection
            {
                Providers = Known(givenProviders, slugs, name => store.Providers.SlugOfAlias(name), unknown),
                Topics = Known(givenTopics, keys, _ => null, unknown),
            },
            unknown);
    }

    /// <summary>Nothing stands for all of them.</summary>
    private static IReadOnlyList<string> Split(string joined)
    {
        var names = joined.Split('+', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct().ToList();
        return names.Contains(FeedAddress.All) ? [] : names;
    }

    private static (int Given, int Known)? Excess(IReadOnlyList<string> names, HashSet<string> known) =>
        names.Count > known.Count ? (names.Count, known.Count) : null;

    private static IReadOnlyList<string> Known(IReadOnlyList<string> names, HashSet<string> known, Func<string, string?> renamed, List<UnknownName> unknown)
    {
        var found = names.ToDictionary(name => name, name => known.Contains(name) ? name : renamed(name));
        foreach (var (name, _) in found.Where(pair => pair.Value is null))
        {
            unknown.Add(new UnknownName(name, unknown.Count < MostSuggestions ? DidYouMean.Nearest(name, known) : null));
        }

        return [.. found.Values.OfType<string>().Distinct().Order(StringComparer.Ordinal)];
    }
}
