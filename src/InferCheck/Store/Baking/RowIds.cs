namespace InferCheck.Store.Baking;

/// <summary>
/// The numbers rows are known by. They follow the names of the profiles and leave room, so that a change of one profile is a change of its rows only.
/// </summary>
public static class RowIds
{
    /// <summary>More rows of a kind than a profile can have: a file may hold 10,000 values.</summary>
    private const int PartBits = 14;

    /// <summary>Room for profiles to come between two: sixteen halvings.</summary>
    private const long Room = 1 << 16;

    /// <summary>Where indexes, questions and pages are searched: behind all profiles.</summary>
    public const long Texts = 1L << 60;

    /// <summary>Where the words of the vocabulary have their names: behind those.</summary>
    public const long Words = 1L << 61;

    /// <summary>Where models have their names: behind everything.</summary>
    public const long Models = 1L << 62;

    /// <summary>As many numbers as a profile has for rows of one kind.</summary>
    public const int MostParts = 1 << PartBits;

    public static long Of(long provider, int part) => (provider << PartBits) + part;

    /// <summary>From the first number of a profile's rows to the last.</summary>
    public static (long First, long Last) RangeOf(long provider) => (Of(provider, 0), Of(provider + 1, 0) - 1);

    /// <summary>One id a profile in the order of their names.</summary>
    public static IReadOnlyDictionary<string, long> Spread(IEnumerable<(string Slug, string Name)> profiles) =>
        Ordered(profiles).Select((profile, place) => (profile.Slug, Id: (place + 1) * Room)).ToDictionary(profile =>
            profile.Slug, profile => profile.Id, StringComparer.Ordinal);

    public static IOrderedEnumerable<(string Slug, string Name)> Ordered(IEnumerable<(string Slug, string Name)> profiles) =>
        profiles.OrderBy(profile => profile.Name, StringComparer.OrdinalIgnoreCase).ThenBy(profile => profile.Slug, StringComparer.Ordinal);

    /// <summary>The ids of all profiles when those that had one keep it. Nothing when there is no room left for one of the others.</summary>
    public static IReadOnlyDictionary<string, long>? Fit(IEnumerable<(string Slug, string Name)> profiles, IReadOnlyDictionary<string, long> kept)
    {
        var ordered = Ordered(profiles).ToList();
        var ids = new Dictionary<string, long>(ordered.Count, StringComparer.Ordinal);
        var last = 0L;
        for (var place = 0; place < ordered.Count; place++)
        {
            if (!kept.TryGetValue(ordered[place].Slug, out var id))
            {
                var next = ordered.FindIndex(place, profile => kept.ContainsKey(profile.Slug));
                id = next < 0 ? last + Room : last + ((kept[ordered[next].Slug] - last) / (next - place + 1));
            }

            if (id <= last)
            {
                return null;
            }

            ids.Add(ordered[place].Slug, id);
            last = id;
        }

        return ids;
    }
}
