using InferCheck.Model;

namespace InferCheck.Matching;

/// <summary>How one hop of a chain stands on a topic: the place of its worst stated claim in the vocabulary, and which claims those are.</summary>
public sealed record ChainLink(Standing Standing, int Place, bool IsConditional, IReadOnlyList<int> Worst)
{
    public bool IsStated => Standing == Standing.Stated;

    /// <summary>`Worst` holds places in the given facts. An open link stands behind the last value: silence is never better than anything stated.</summary>
    public static ChainLink Of(Topic topic, IReadOnlyList<Fact> facts)
    {
        if (facts.Any(fact => fact.IsConflicting))
        {
            return new(Standing.Disputed, topic.Values.Count, false, Where(facts, fact => fact.IsConflicting));
        }

        var stated = facts.Where(fact => fact.IsStated).Select(fact => Strength(topic, fact)).ToList();
        if (stated.Count == 0)
        {
            return new(facts.Count == 0 ? Standing.NobodyLooked : Standing.Silent, topic.Values.Count, false, Where(facts, _ => true));
        }

        var worst = stated.Max();
        return new(Standing.Stated, worst.Place, worst.IsConditional, Where(facts, fact => fact.IsStated && Strength(topic, fact) == worst));
    }

    /// <summary>Where the documents speak to other customers than the hop before.</summary>
    public static ChainLink OfOtherCustomer(Topic topic) => new(Standing.OtherCustomer, topic.Values.Count, false, []);

    /// <summary>The country of a seat, by the same rule: in the EEA or adequate, adequate under a condition, neither, not known.</summary>
    public static ChainLink Of(Country? seat) => SeatMatch.Of(seat) switch
    {
        Outcome.Met => new(Standing.Stated, 0, false, []),
        Outcome.OnlyIf => new(Standing.Stated, 0, true, []),
        Outcome.NotMet => new(Standing.Stated, 1, false, []),
        _ => new(Standing.NobodyLooked, 2, false, []),
    };

    /// <summary>Of several values that hold together the strongest counts; a value under conditions is weaker than the same value without.</summary>
    private static (int Place, bool IsConditional) Strength(Topic topic, Fact fact) =>
        (topic.PlaceOf(fact.Values), fact.IsConditional);

    private static IReadOnlyList<int> Where(IReadOnlyList<Fact> facts, Func<Fact, bool> isMeant) =>
        [.. Enumerable.Range(0, facts.Count).Where(place => isMeant(facts[place]))];
}
