namespace InferCheck.Model.Archives;

/// <summary>What all archives together say of a quote: the earliest day and the last one, and the day it was found gone by all that had seen it.</summary>
public sealed record QuoteDays(string Key, DateOnly Since, bool IsFromTheBeginning, DateOnly Last, DateOnly? Gone)
{
    public static QuoteDays Of(IReadOnlyList<QuoteSighting> sightings)
    {
        var first = sightings.MinBy(sighting => sighting.First.On)!;
        return new QuoteDays(
            first.Past.Key, first.First.On, first.IsFromTheBeginning, sightings.Max(sighting => sighting.Last.On),
            sightings.All(sighting => sighting.IsGone) ? sightings.Max(sighting => sighting.Without!.On) : null);
    }
}
