using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Site.Addresses;
using InferCheck.Site.Asking;

namespace InferCheck.Site.Features.Comparing;

/// <summary>What a reader wants side by side: the state of the page, all of it in the address.</summary>
internal sealed record CompareQuery
{
    public const int MostShown = 4;

    /// <summary>As asked for, known or not, in the reader's order.</summary>
    public IReadOnlyList<string> Providers { get; init; } = [];

    public string? Preset { get; init; }

    public bool OnlyDifferences { get; init; }

    /// <summary>Only these are compared; without any, all.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>Asked for as well, but no topics here.</summary>
    public IReadOnlyList<string> UnknownTopics { get; init; } = [];

    public bool Holds(string topic) => Topics.Count == 0 || Topics.Contains(topic);

    /// <summary>What the comparison supposes against what is.</summary>
    public SupposedQuery Asked { get; init; } = SupposedQuery.Nothing;

    /// <summary>The same comparison under these suppositions.</summary>
    public CompareQuery Supposing(Supposed supposed) => this with { Asked = new(supposed) };

    public CompareQuery With(string slug) => this with { Providers = [.. Providers, slug] };

    public CompareQuery Without(string slug) => this with { Providers = [.. Providers.Where(other => other != slug)] };

    public CompareQuery Replace(string asked, string slug) =>
        this with { Providers = [.. Providers.Select(other => other == asked ? slug : other).Distinct()] };

    /// <summary>With the topic that was meant, at its place in the vocabulary.</summary>
    public CompareQuery ReplaceTopic(string asked, Topic meant, Vocabulary vocabulary) => this with
    {
        Topics = [.. vocabulary.Topics.Select(topic => topic.Key).Where(key => key == meant.Key || Topics.Contains(key))],
        UnknownTopics = [.. UnknownTopics.Where(other => other != asked)],
    };

    public string ToAddress() => QueryAddress.Write(Paths.Compare, Pairs());

    public IEnumerable<KeyValuePair<string, string>> Pairs()
    {
        foreach (var slug in Providers)
        {
            yield return KeyValuePair.Create(CompareQueryReader.Provider, slug);
        }

        if (Preset is not null)
        {
            yield return KeyValuePair.Create(CompareQueryReader.Preset, Preset);
        }

        if (OnlyDifferences)
        {
            yield return KeyValuePair.Create(CompareQueryReader.Only, CompareQueryReader.Differences);
        }

        foreach (var topic in Topics.Concat(UnknownTopics))
        {
            yield return KeyValuePair.Create(CompareQueryReader.Topic, topic);
        }

        foreach (var pair in SupposedQuery.Pairs(Asked.Supposed))
        {
            yield return pair;
        }
    }
}
