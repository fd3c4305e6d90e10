using System.Collections.Frozen;
using InferCheck.Model;

namespace InferCheck.Matching;

/// <summary>
/// What every provider claims, by topic, made once when a content is opened. Every list is answered from it: who meets what is asked, in which order,
/// and by which claims.
/// Providers are known by their ids, which start at one and follow their names.
/// </summary>
public sealed class ContentIndex
{
    private readonly FrozenDictionary<string, TopicClaims> topics;
    private readonly FrozenDictionary<string, Lazy<int[]>> orders;

    /// <summary>Worked out when somebody supposes for the first time that a company drops out.</summary>
    private readonly Lazy<IReadOnlyList<Fact>[]> companies;

    private ContentIndex(
        Vocabulary vocabulary, int providers, IEnumerable<KeyValuePair<string, TopicClaims>> topics, Func<IReadOnlyList<NamedCompanies>>? named)
    {
        Providers = providers;
        companies = new(() => [.. (named?.Invoke() ?? []).Select((behind, place) => behind.ToFacts(vocabulary, topic => Facts(place + 1, topic)))]);
        this.topics = topics.ToFrozenDictionary();
        orders = this.topics.ToFrozenDictionary(topic => topic.Key, topic => new Lazy<int[]>(() => topic.Value.InOrder));
    }

    public int Providers { get; }

    /// <summary>Claims in the order of profiles, and within a profile in its own.</summary>
    public static ContentIndex Of(
        Vocabulary vocabulary, int providers, IEnumerable<(int Provider, Fact Fact)> claims, Func<IReadOnlyList<NamedCompanies>>? named = null)
    {
        var said = claims.ToLookup(claim => claim.Fact.Topic);
        var byTopic = vocabulary.Topics.Select(topic => KeyValuePair.Create(topic.Key, new TopicClaims(topic, [.. said[topic.Key]], providers)));
        return new(vocabulary, providers, byTopic, named);
    }

    /// <summary>
    /// The index of a content that differs in a few profiles: what the others claim is taken from this one. Of each profile it is said where it stood here;
    /// the claims of those that are new or changed come as they would for a new index.
    /// </summary>
    public ContentIndex After(
        Vocabulary vocabulary, IReadOnlyList<int?> places, IEnumerable<(int Provider, Fact Fact)> changed, Func<IReadOnlyList<NamedCompanies>>? named = null)
    {
        var said = changed.ToLookup(claim => claim.Fact.Topic);
        var isMoved = places.Count != Providers || places.Where((place, index) => place is { } known && known != index + 1).Any();
        var after = vocabulary.Topics.Select(topic => KeyValuePair.Create(topic.Key, topics[topic.Key].After(places, said[topic.Key], isMoved)));
        return new(vocabulary, places.Count, after, named);
    }

    public IReadOnlyList<Fact> Facts(int provider, string topic) =>
        topics.TryGetValue(topic, out var claims) ? claims.Of(provider) : topic is NamedCompanies.Topic ? Companies(provider) : [];

    /// <summary>One outcome a provider; the place is its id less one.</summary>
    public Outcome[] Outcomes(Requirement requirement) => topics.TryGetValue(requirement.Topic, out var claims) ? claims.Outcomes(requirement)
        : [.. Enumerable.Range(1, Providers).Select(provider => Matcher.Decide(requirement, [.. Facts(provider, requirement.Topic)]))];

    public Evaluation Evaluate(Conditions conditions) => new(this, conditions);

    /// <summary>The ids of all providers in the order of a topic, best first; nothing where no such topic is known.</summary>
    public IReadOnlyList<int>? Order(string topic) => orders.GetValueOrDefault(topic)?.Value;

    private IReadOnlyList<Fact> Companies(int provider) => companies.Value.ElementAtOrDefault(provider - 1) ?? [];
}
