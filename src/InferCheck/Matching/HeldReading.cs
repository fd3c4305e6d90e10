using InferCheck.Model;
using InferCheck.Model.Readings;

namespace InferCheck.Matching;

/// <summary>A reading held against the profile as it stands: the claim it is about, and what changed in it since.</summary>
/// <param name="Claim">None where the profile has no such claim any more.</param>
/// <param name="Changed">The parts of the claim that are not what was read.</param>
public sealed record HeldReading(Reading Reading, Claim? Claim, IReadOnlyList<string> Changed)
{
    /// <summary>Whether what was signed is what stands there.</summary>
    public bool IsCurrent => Claim is not null && Changed.Count == 0;

    /// <summary>The day on which the value changed, where the profile's history says so.</summary>
    public string? ChangedOn { get; private init; }

    public static IReadOnlyList<HeldReading> Of(Provider provider, ReadingList? list, Vocabulary vocabulary)
    {
        if (list is null || list.Readings.Count == 0)
        {
            return [];
        }

        var prints = provider.Claims.Select(claim => (Claim: claim, Print: ClaimPrint.Of(claim, vocabulary))).ToList();
        return [.. list.Readings.Select(reading => Of(provider, reading, prints))];
    }

    private static HeldReading Of(Provider provider, Reading reading, List<(Claim Claim, string Print)> prints)
    {
        var about = prints.FindAll(pair => pair.Claim.Topic?.Value == reading.Topic?.Value && pair.Claim.AppliesTo?.Value == reading.AppliesTo?.Value);
        var print = reading.Claim?.Value ?? "";
        if (about.Count == 0)
        {
            return new(reading, null, ClaimPrint.Parts);
        }

        var (claim, now) = about.Find(pair => pair.Print == print) is { Claim: { } } same ? same : about[0];
        var changed = ClaimPrint.Changed(print, now);
        return new(reading, claim, changed) { ChangedOn = changed.Contains(ClaimPrint.Parts[0]) ? Day(provider, reading) : null };
    }

    private static string? Day(Provider provider, Reading reading) => provider.History
        .Where(change => change.Topic?.Value == reading.Topic?.Value && string.CompareOrdinal(change.On?.Value, reading.On?.Value) >= 0)
        .Select(change => change.On?.Value).Max(StringComparer.Ordinal);
}
