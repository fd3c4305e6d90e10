using InferCheck.Model;
using InferCheck.Model.Readings;

namespace InferCheck.Matching;

/// <summary>How good the claims on a topic are, in counts.</summary>
public sealed record ClaimTally
{
    public static ClaimTally None { get; } = new();

    public int Claims { get; private init; }

    /// <summary>Those that say something; of silence there is nothing to quote.</summary>
    public int Stated { get; private init; }

    /// <summary>Of those that say something, how many have words of a document.</summary>
    public int Quoted { get; private init; }

    public int Overdue { get; private init; }

    /// <summary>By anybody but its writer, as they stand.</summary>
    public int Read { get; private init; }

    /// <summary>Of those that say something; so the other two.</summary>
    public int ReadByMachine { get; private init; }

    public int ReadByPerson { get; private init; }

    public int ReadTwice { get; private init; }

    public int Doubted { get; private init; }

    public static ClaimTally operator +(ClaimTally left, ClaimTally right) => new()
    {
        Claims = left.Claims + right.Claims,
        Stated = left.Stated + right.Stated,
        Quoted = left.Quoted + right.Quoted,
        Overdue = left.Overdue + right.Overdue,
        Read = left.Read + right.Read,
        ReadByMachine = left.ReadByMachine + right.ReadByMachine,
        ReadByPerson = left.ReadByPerson + right.ReadByPerson,
        ReadTwice = left.ReadTwice + right.ReadTwice,
        Doubted = left.Doubted + right.Doubted,
    };

    public static ClaimTally Add(ClaimTally left, ClaimTally right) => left + right;

    /// <summary>Of one profile, by topic.</summary>
    public static IReadOnlyDictionary<string, ClaimTally> Of(Provider provider, ReadingList? readings, Vocabulary vocabulary, DateOnly today)
    {
        var held = HeldReading.Of(provider, readings, vocabulary).Where(reading => reading.Claim is not null).ToLookup(reading => reading.Claim);
        return provider.Claims.Where(claim => vocabulary.FindTopic(claim.Topic?.Value) is not null)
            .GroupBy(claim => vocabulary.FindTopic(claim.Topic?.Value)!)
            .ToDictionary(claims => claims.Key.Key, claims => claims.Aggregate(None, (sum, claim) => sum + Of(claim, claims.Key)), StringComparer.Ordinal);

        ClaimTally Of(Claim claim, Topic topic)
        {
            var (readers, isStated) = (ClaimReaders.Of(provider, held[claim]), !claim.Is(Statuses.NotStated));
            return new ClaimTally
            {
                Claims = 1,
                Stated = One(isStated),
                Quoted = One(isStated && claim.Evidence.Any(evidence => evidence.Quote is not null)),
                Overdue = One(ClaimAge.IsOverdue(provider, claim, topic, today)),
                Read = One(readers.IsRead),
                ReadByMachine = One(isStated && readers.Machines > 0),
                ReadByPerson = One(isStated && readers.IsReadByPerson),
                ReadTwice = One(isStated && readers.IsReadTwice),
                Doubted = One(readers.IsDoubted),
            };
        }
    }

    private static int One(bool isSo) => isSo ? 1 : 0;
}
