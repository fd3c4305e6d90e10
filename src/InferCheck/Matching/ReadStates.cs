using InferCheck.Model;

namespace InferCheck.Matching;

/// <summary>
/// How many eyes have seen a claim as it stands. A machine never counts as a person, and what was read before the claim changed does not count.
/// </summary>
public static class ReadStates
{
    /// <summary>A reader says that it goes further than its quotes, or that they say something else.</summary>
    public const string Doubted = "doubted";

    /// <summary>Two persons, of whom one may have written it.</summary>
    public const string Twice = "read-twice";

    /// <summary>One person who did not write it.</summary>
    public const string Once = "read-once";

    /// <summary>A program that did not write it.</summary>
    public const string ByMachine = "by-machine";

    /// <summary>Nobody but its writer.</summary>
    public const string Unread = "unread";

    public static IReadOnlyList<string> All { get; } = [Twice, Once, ByMachine, Doubted, Unread];

    /// <summary>Of the readings of one claim.</summary>
    public static string Of(Provider provider, IEnumerable<HeldReading> ofClaim) => ClaimReaders.Of(provider, ofClaim).State;

    public static bool HasWritten(Provider provider, string? reader) => Writers(provider).Contains(reader, StringComparer.OrdinalIgnoreCase);

    internal static IEnumerable<string> Writers(Provider provider) =>
        provider.Reviews.Where(review => review.Kind?.Value == Review.FirstReading).Select(review => review.By?.Value).OfType<string>();
}
