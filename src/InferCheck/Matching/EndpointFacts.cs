using InferCheck.Model;
using InferCheck.Model.Signatures;

namespace InferCheck.Matching;

/// <summary>What a provider's claims come to for whoever uses one endpoint: what is said of that part, and of the place it answers from.</summary>
public static class EndpointFacts
{
    /// <summary>Of each topic, what is said of the endpoint's parts; else of the service as a whole; else, as nobody can tell which part it is, everything.</summary>
    public static IReadOnlyList<Fact> Of(Vocabulary vocabulary, IReadOnlyList<Fact> facts, Endpoint endpoint)
    {
        var parts = endpoint.AppliesTo.Select(part => part.Value).ToHashSet(StringComparer.Ordinal);
        var isElsewhere = PlaceOf(vocabulary, endpoint) is EndpointPlace.Elsewhere;
        return [.. facts.GroupBy(fact => fact.Topic).SelectMany(about => Narrowed([.. about], parts))
            .Select(fact => isElsewhere ? NotChosen(vocabulary, fact) : fact)];
    }

    public static EndpointPlace PlaceOf(Vocabulary vocabulary, Endpoint endpoint)
    {
        if (endpoint.Anywhere)
        {
            return EndpointPlace.Elsewhere;
        }

        return endpoint.Regions.Count == 0 ? EndpointPlace.Unsaid
            : endpoint.Regions.All(region => vocabulary.FindCountry(region.Value)?.Eea is true) ? EndpointPlace.InEea : EndpointPlace.Elsewhere;
    }

    private static IEnumerable<Fact> Narrowed(IReadOnlyList<Fact> about, HashSet<string> parts)
    {
        IReadOnlyList<Fact> own = [.. about.Where(fact => fact.AppliesTo is { } part && parts.Contains(part))];
        IReadOnlyList<Fact> whole = [.. about.Where(fact => fact.AppliesTo is null)];
        return own.Count > 0 ? own : whole.Count > 0 ? whole : about;
    }

    /// <summary>What has to be chosen is not chosen by who calls an endpoint elsewhere.</summary>
    private static Fact NotChosen(Vocabulary vocabulary, Fact fact)
    {
        var topic = vocabulary.FindTopic(fact.Topic);
        IReadOnlyList<string> values = [.. fact.Values.Select(value => topic?.Find(value)?.Elsewhere ?? value).Distinct()];
        return values.SequenceEqual(fact.Values) ? fact : fact with { Values = values, Conditions = [], Excludes = [] };
    }
}
