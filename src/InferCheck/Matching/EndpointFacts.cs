using InferCheck.Model;
using InferCheck.Model.Signatures;

namespace InferCheck.Matching;

/// <summary>What a provider's claims come to for whoever uses one endpoint: what is said of that part, and of the place it answers from.</summary>
public static class EndpointFacts
{
    /// <summary>
    /// Of each topic, what is said of the endpoint's parts; else of the service as a whole; else, as nobody can tell which part it is, everything.
    /// </summary>
    public static IReadOnlyList<Fact> Of(Vocabulary vocabulary, IReadOnlyList<Fact> facts, Endpoint endpoint) =>
        Of(vocabulary, facts, endpoint.ToSeat());

    public static IReadOnlyList<Fact> Of(Vocabulary vocabulary, IReadOnlyList<Fact> facts, EndpointSeat seat) =>
        [.. Holding(facts, seat).Select(fact => IsNotChosen(vocabulary, fact, seat) ? NotChosen(vocabulary, fact) : fact)];

    /// <summary>As they stand: which of them are about the endpoint.</summary>
    public static IReadOnlyList<Fact> Holding(IReadOnlyList<Fact> facts, EndpointSeat seat)
    {
        var parts = seat.AppliesTo.ToHashSet(StringComparer.Ordinal);
        return [.. facts.GroupBy(fact => fact.Topic).SelectMany(about => Narrowed([.. about], parts))];
    }

    /// <summary>Whether the answer would have to be chosen, and who uses this endpoint chooses another place.</summary>
    public static bool IsNotChosen(Vocabulary vocabulary, Fact fact, EndpointSeat seat) =>
        PlaceOf(vocabulary, seat) is EndpointPlace.Elsewhere && !Left(vocabulary, fact).SequenceEqual(fact.Values);

    public static EndpointPlace PlaceOf(Vocabulary vocabulary, EndpointSeat seat) => seat switch
    {
        { Anywhere: true } => EndpointPlace.Elsewhere,
        { Regions.Count: 0 } => EndpointPlace.Unsaid,
        _ => seat.Regions.Count(region => vocabulary.FindCountry(region)?.Eea is true) switch
        {
            0 => EndpointPlace.Elsewhere,
            var inside => inside == seat.Regions.Count ? EndpointPlace.InEea : EndpointPlace.Partly,
        },
    };

    private static IEnumerable<Fact> Narrowed(IReadOnlyList<Fact> about, HashSet<string> parts)
    {
        IReadOnlyList<Fact> own = [.. about.Where(fact => fact.AppliesTo is { } part && parts.Contains(part))];
        IReadOnlyList<Fact> whole = [.. about.Where(fact => fact.AppliesTo is null)];
        return own.Count > 0 ? own : whole.Count > 0 ? whole : about;
    }

    private static Fact NotChosen(Vocabulary vocabulary, Fact fact) => fact with { Values = Left(vocabulary, fact), Conditions = [], Excludes = [] };

    /// <summary>What is left of an answer that nobody chooses.</summary>
    private static IReadOnlyList<string> Left(Vocabulary vocabulary, Fact fact) =>
        vocabulary.FindTopic(fact.Topic) is { } topic ? [.. fact.Values.Select(value => topic.Find(value)?.Elsewhere ?? value).Distinct()] : fact.Values;
}
