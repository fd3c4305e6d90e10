using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Model.Readings;

namespace InferCheck.History.Comparing;

/// <summary>Whose readings counted and do not any more, and whose are new.</summary>
internal sealed class ReadingComparison
{
    private readonly List<HeldReading> counted;
    private readonly List<HeldReading> held;

    public ReadingComparison(Catalog before, Provider? past, Catalog now, Provider? present) =>
        (counted, held) = (Held(before, past).FindAll(reading => reading.IsCurrent), Held(now, present));

    public IEnumerable<LostReading> Lost() =>
        from old in counted
        where !held.Exists(now => now.IsCurrent && IsSame(now.Reading, old.Reading))
        let stale = held.Find(now => IsSame(now.Reading, old.Reading))
        let reading = old.Reading
        select new LostReading(reading.Topic!.Value, reading.AppliesTo?.Value, reading.By?.Value ?? "", reading.Kind?.Value ?? "", reading.On?.Value ?? "",
            stale?.Claim is null ? [] : stale.Changed);

    public IReadOnlyList<(string By, string Kind, int Claims)> Added() =>
        [.. held.Where(now => now.IsCurrent && !counted.Exists(old => IsSame(old.Reading, now.Reading) && old.Reading.Claim?.Value == now.Reading.Claim?.Value))
            .CountBy(now => (now.Reading.By?.Value ?? "", now.Reading.Kind?.Value ?? "")).Select(group => (group.Key.Item1, group.Key.Item2, group.Value))];

    private static List<HeldReading> Held(Catalog catalog, Provider? provider) => provider is null ? []
        : [.. HeldReading.Of(provider, catalog.Readings.GetValueOrDefault(provider.Slug), catalog.Vocabulary)];

    private static bool IsSame(Reading left, Reading right) => left.Topic?.Value == right.Topic?.Value && left.AppliesTo?.Value == right.AppliesTo?.Value
        && string.Equals(left.By?.Value, right.By?.Value, StringComparison.OrdinalIgnoreCase);
}
