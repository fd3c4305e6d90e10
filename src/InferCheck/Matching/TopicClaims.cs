using InferCheck.Model;

namespace InferCheck.Matching;

/// <summary>All that is claimed on one topic: the claims of each provider in the order of its profile, and the same as the evaluator weighs them.</summary>
internal sealed class TopicClaims
{
    private readonly Topic topic;
    private readonly Fact[] facts;

    /// <summary>Where the claims of a provider begin, by its id less one; the claims of the next begin where they end.</summary>
    private readonly int[] starts;

    /// <summary>By provider, and within a provider by part.</summary>
    private readonly Stance[] stances;

    /// <summary>The lists of values that claims of the topic have, each once: whether one is accepted is decided once a question, not once a claim.</summary>
    private readonly IReadOnlyList<string>[] answers;

    public TopicClaims(Topic topic, IReadOnlyList<(int Provider, Fact Fact)> claims, int providers)
    {
        this.topic = topic;
        facts = [.. claims.Select(claim => claim.Fact)];
        starts = Starts(claims, providers);
        var places = new Dictionary<string, int>();
        stances = [.. claims.GroupBy(claim => claim.Provider).SelectMany(said => Stances(said.Key, said.Select(claim => claim.Fact), places))];
        answers = new IReadOnlyList<string>[places.Count];
        foreach (var fact in facts)
        {
            answers[places[AnswerKey(fact)]] = fact.Answers;
        }
    }

    /// <summary>
    /// The ids of all providers, by the place of the value that stands for their claims: the best first, then contradiction, silence, and what nobody looked
    /// at.
    /// </summary>
    public int[] InOrder => field ??= Order();

    /// <summary>These very claims, when the profiles that changed say what they said and all stand where they stood.</summary>
    public TopicClaims After(IReadOnlyList<int?> places, IEnumerable<(int Provider, Fact Fact)> changed, bool isMoved)
    {
        var said = changed.ToLookup(claim => claim.Provider, claim => claim.Fact);
        return !isMoved && Enumerable.Range(1, places.Count).All(provider =>
            places[provider - 1] is not null || Of(provider).SequenceEqual(said[provider], Fact.Alike))
            ? this
            : new(topic, [.. Enumerable.Range(1, places.Count).SelectMany(provider => FactsOf(provider).Select(fact => (provider, fact)))], places.Count);

        IEnumerable<Fact> FactsOf(int provider) => places[provider - 1] is { } known ? Of(known) : said[provider];
    }

    public ArraySegment<Fact> Of(int provider) => new(facts, starts[provider - 1], starts[provider] - starts[provider - 1]);

    /// <summary>Of providers without a claim nobody has read what they say.</summary>
    public Outcome[] Outcomes(Requirement requirement)
    {
        var outcomes = new Outcome[starts.Length - 1];
        Array.Fill(outcomes, Outcome.NotRead);
        var accepts = Array.ConvertAll(answers, values => Matcher.Accepts(requirement, values));
        for (var place = 0; place < stances.Length;)
        {
            var provider = stances[place].Provider;
            var weighing = new Weighing(requirement.SilenceIsNo);
            for (; place < stances.Length && stances[place].Provider == provider; place++)
            {
                weighing.Add(stances[place], accepts[stances[place].Answer]);
            }

            outcomes[provider - 1] = weighing.Decide(requirement.Strict);
        }

        return outcomes;
    }

    private int[] Order() =>
        [.. Enumerable.Range(1, starts.Length - 1).Select(id => (Id: id, Main: Fact.Main(Of(id))))
            .OrderBy(row => Place(row.Main))
            .ThenBy(row => row.Main is not { Values.Count: > 0 })
            .ThenBy(row => row.Main is { Values: [var first, ..] } ? first : "", StringComparer.OrdinalIgnoreCase)
            .ThenBy(row => row.Id)
            .Select(row => row.Id)];

    private static IEnumerable<Stance> Stances(int provider, IEnumerable<Fact> said, Dictionary<string, int> places) =>
        said.GroupBy(fact => fact.AppliesTo)
            .SelectMany((part, number) => part.Select(fact => Stance.Of(fact, provider, number, PlaceOf(places, AnswerKey(fact)))));

    private static int PlaceOf(Dictionary<string, int> places, string answer)
    {
        if (!places.TryGetValue(answer, out var place))
        {
            place = places.Count;
            places.Add(answer, place);
        }

        return place;
    }

    private static string AnswerKey(Fact fact) => string.Join('\n', fact.Answers);

    private static int[] Starts(IReadOnlyList<(int Provider, Fact Fact)> claims, int providers)
    {
        var ends = new int[providers + 1];
        foreach (var (provider, _) in claims)
        {
            ends[provider]++;
        }

        for (var id = 1; id <= providers; id++)
        {
            ends[id] += ends[id - 1];
        }

        return ends;
    }

    private (int Standing, int Value) Place(Fact? main) => main switch
    {
        null => (3, 0),
        { IsSilent: true } => (2, 0),
        { IsConflicting: true } => (1, 0),
        _ => (0, topic.PlaceOf(main.Values)),
    };
}
