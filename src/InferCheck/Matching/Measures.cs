namespace InferCheck.Matching;

/// <summary>
/// The shares that are held, in their order. A doubt lowers none of those that count readers: who doubts has read. Neither does silence that somebody writes
/// down: there is nothing in it to be quoted, or to be held against a quote.
/// </summary>
public static class Measures
{
    /// <summary>Of how many core questions somebody has read the answer: see <see cref="Coverage"/>, which counts it.</summary>
    public const string CoreRead = "core-read";

    private const string ReadAgain = "have what changed read again (`infercheck review <slug> --topic …`)";

    public static IReadOnlyList<Measure> OfClaims { get; } =
    [
        new("quoted", "quote the words that the claims rest on", tally => new Share(tally.Quoted, tally.Stated)),
        new("read-by-machine", ReadAgain, tally => new Share(tally.ReadByMachine, tally.Stated)),
        new("read-by-person", ReadAgain, tally => new Share(tally.ReadByPerson, tally.Stated)),
        new("read-twice", ReadAgain, tally => new Share(tally.ReadTwice, tally.Stated)),
        new("not-doubted", "mend the claims that readers doubt, or have them read again", tally => new Share(tally.Read - tally.Doubted, tally.Read))
        {
            FallsByItself = true,
        },
        new("not-overdue", "read their sources again and update `read:`", tally => new Share(tally.Claims - tally.Overdue, tally.Claims))
        {
            FallsByItself = true,
        },
    ];

    private static readonly Measure Core = new(CoreRead, "read the answers to the core questions of new profiles", _ => new Share(0, 0));

    public static IReadOnlyList<string> Keys { get; } = [.. OfClaims.Select(measure => measure.Key), CoreRead];

    public static Measure? Find(string? key) => key is CoreRead ? Core : OfClaims.FirstOrDefault(measure => measure.Key == key);
}
