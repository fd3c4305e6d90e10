using System.Collections.Concurrent;
using Dapper;
using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Store.Engine;

namespace InferCheck.Store.Reading;

/// <summary>The outcome of requirements for all providers at once, by SQL. It gives the same answers as <see cref="Matcher"/>, and a test holds it to that.</summary>
public sealed class FilterQueries(string connectionString, Vocabulary vocabulary, int providers)
{
    private const int MostKept = 1_024;

    /// <summary>The cases of <see cref="Matcher"/>, in its order. Providers without a row have said nothing.</summary>
    private const string SelectOutcomes = """
        select   provider_id,
                 case
                     when max(conflicting) = 1             then 3
                     when max(stated) = 0                  then 2
                     when max(accepted) = 0                then 4
                     when max(stated and not accepted) = 1 then @Partly
                     when max(conditional) = 1             then @Partly
                     else                                       0
                 end
        from     (select   provider_id,
                           max(conflicting)                                    as conflicting,
                           max(stated)                                         as stated,
                           max(stated and (bits & @Bits) <> 0)                 as accepted,
                           max(stated and conditional and (bits & @Bits) <> 0) as conditional
                  from     answer
                  where    topic = @Topic
                  group by provider_id, part)
        group by provider_id
        """;

    private readonly ConcurrentDictionary<(string Topic, long Bits, Outcome Partly), Outcome[]> kept = new();

    /// <summary>One outcome a provider; the place is its id less one.</summary>
    public IReadOnlyList<Outcome> Outcomes(Requirement requirement) => Vector(requirement);

    public IReadOnlyList<Outcome> Outcomes(Conditions conditions)
    {
        var worst = new Outcome[providers];
        foreach (var requirement in conditions.All)
        {
            Worsen(worst, Vector(requirement));
        }

        if (conditions.Any.Count > 0)
        {
            Worsen(worst, Best(conditions.Any));
        }

        return worst;
    }

    private static void Worsen(Outcome[] worst, Outcome[] other)
    {
        for (var place = 0; place < worst.Length; place++)
        {
            worst[place] = other[place] > worst[place] ? other[place] : worst[place];
        }
    }

    private Outcome[] Best(IReadOnlyList<IReadOnlyList<Requirement>> alternatives)
    {
        var best = new Outcome[providers];
        Array.Fill(best, Outcome.NotMet);
        foreach (var alternative in alternatives)
        {
            var worst = new Outcome[providers];
            foreach (var requirement in alternative)
            {
                Worsen(worst, Vector(requirement));
            }

            for (var place = 0; place < best.Length; place++)
            {
                best[place] = worst[place] < best[place] ? worst[place] : best[place];
            }
        }

        return best;
    }

    private Outcome[] Vector(Requirement requirement)
    {
        if (vocabulary.FindTopic(requirement.Topic) is not { } topic)
        {
            return Filled(Outcome.NotStated);
        }

        var key = (topic.Key, ValueBits.Of(topic, requirement.Accepted), requirement.Strict ? Outcome.NotMet : Outcome.OnlyIf);
        if (kept.TryGetValue(key, out var known))
        {
            return known;
        }

        var vector = Read(key.Key, key.Item2, key.Item3);
        if (kept.Count < MostKept)
        {
            kept.TryAdd(key, vector);
        }

        return vector;
    }

    private Outcome[] Read(string topic, long bits, Outcome partly)
    {
        var vector = Filled(Outcome.NotStated);
        using var connection = Database.Open(connectionString);
        foreach (var (id, outcome) in connection.Query<(int Id, int Outcome)>(SelectOutcomes, new { Topic = topic, Bits = bits, Partly = (int)partly }))
        {
            vector[id - 1] = (Outcome)outcome;
        }

        return vector;
    }

    private Outcome[] Filled(Outcome outcome)
    {
        var vector = new Outcome[providers];
        Array.Fill(vector, outcome);
        return vector;
    }
}
