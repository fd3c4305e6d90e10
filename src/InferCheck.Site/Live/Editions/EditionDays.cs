using System.Collections.Frozen;
using InferCheck.History;

namespace InferCheck.Site.Live.Editions;

/// <summary>The editions of one moment by their days.</summary>
internal sealed record EditionDays(IReadOnlyList<Edition> Editions, FrozenSet<DateOnly> Kept)
{
    /// <summary>Oldest first.</summary>
    public static EditionDays Of(IReadOnlyList<Edition> editions) => new(editions, editions.Select(edition => edition.Day).ToFrozenSet());

    public Edition? Of(DateOnly day) => Kept.Contains(day) ? Editions.First(edition => edition.Day == day) : null;
}
