using InferCheck.Model;

namespace InferCheck.Matching;

/// <summary>Every measure of every topic, and of all topics together, as the content stands.</summary>
public sealed class QualityShares
{
    /// <summary>All topics together; no topic may be called so.</summary>
    public const string All = Coverage.All;

    private readonly Dictionary<(string Topic, string Measure), Share> shares;

    private QualityShares(IReadOnlyList<string> topics, Dictionary<(string Topic, string Measure), Share> shares) => (Topics, this.shares) = (topics, shares);

    /// <summary>All together first, then in the order of the vocabulary.</summary>
    public IReadOnlyList<string> Topics { get; }

    /// <summary>In the order in which they are written. A share of nothing is none.</summary>
    public IEnumerable<(string Topic, string Measure, Share Share)> Each =>
        from topic in Topics
        from measure in Measures.Keys
        let share = Find(topic, measure)
        where share is not null
        select (topic, measure, share);

    public static QualityShares Of(Vocabulary vocabulary, IReadOnlyList<CountedProvider> providers)
    {
        var found = new Dictionary<(string Topic, string Measure), Share>();
        var sum = ClaimTally.None;
        foreach (var topic in vocabulary.Topics)
        {
            var tally = providers.Aggregate(ClaimTally.None, (all, provider) => all + provider.Tallies.GetValueOrDefault(topic.Key, ClaimTally.None));
            sum += tally;
            Put(topic.Key, tally, topic.Core ? [topic] : []);
        }

        Put(All, sum, [.. vocabulary.Topics.Where(topic => topic.Core)]);
        return new QualityShares([All, .. vocabulary.Topics.Select(topic => topic.Key)], found);

        void Put(string topic, ClaimTally tally, IReadOnlyList<Topic> core)
        {
            var asked = Coverage.Of(core, vocabulary, [.. providers.Select(provider => provider.Covered)])[0];
            var counts = Measures.OfClaims.Select(measure => (measure.Key, Share: measure.Count(tally)))
                .Append((Key: Measures.CoreRead, Share: new Share(asked.Read, asked.Asked)));
            foreach (var (measure, share) in counts.Where(count => count.Share.Whole > 0))
            {
                found[(topic, measure)] = share;
            }
        }
    }

    public Share? Find(string topic, string measure) => shares.GetValueOrDefault((topic, measure));
}
