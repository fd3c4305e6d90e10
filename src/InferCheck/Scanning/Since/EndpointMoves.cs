namespace InferCheck.Scanning.Since;

/// <summary>Which endpoints of one provider took the place of which others: in a file, and among the files that came and went.</summary>
internal static class EndpointMoves
{
    public static IReadOnlyList<EndpointMove> Of(IEnumerable<Sighting> before, IEnumerable<Sighting> after)
    {
        var (then, now) = (ByFile(before), ByFile(after));
        var stayed = then.Select(file => file.Key).Where(now.Contains).ToHashSet(StringComparer.Ordinal);
        var groups = stayed.Order(StringComparer.Ordinal).Select(file => Moves(then[file], now[file])).Append(Moves(Left(then, stayed), Left(now, stayed)));
        return
        [
            .. groups.SelectMany(moves => moves).GroupBy(move => (move.From, move.To))
                .Select(same => new EndpointMove(same.Key.From, same.Key.To, Sighting.Sort(same.SelectMany(move => move.Places)))),
        ];
    }

    private static ILookup<string, Sighting> ByFile(IEnumerable<Sighting> sightings) =>
        sightings.Where(sighting => sighting.Part is not null).ToLookup(sighting => sighting.File, StringComparer.Ordinal);

    private static IEnumerable<Sighting> Left(ILookup<string, Sighting> files, HashSet<string> stayed) =>
        files.Where(file => !stayed.Contains(file.Key)).SelectMany(file => file);

    /// <summary>Counted in files, so that those that were only renamed cancel each other out.</summary>
    private static IEnumerable<EndpointMove> Moves(IEnumerable<Sighting> before, IEnumerable<Sighting> after)
    {
        var (then, now) = (Files(before), Files(after));
        var lost = then.Keys.Where(part => then[part] > now.GetValueOrDefault(part)).Order(StringComparer.Ordinal).ToList();
        var gained = now.Keys.Where(part => now[part] > then.GetValueOrDefault(part)).Order(StringComparer.Ordinal).ToList();
        for (var at = 0; lost.Count > 0 && gained.Count > 0 && at < Math.Max(lost.Count, gained.Count); at++)
        {
            var (from, to) = (lost[Math.Min(at, lost.Count - 1)], gained[Math.Min(at, gained.Count - 1)]);
            yield return new EndpointMove(from, to, [.. after.Where(sighting => sighting.Part == to)]);
        }
    }

    private static Dictionary<string, int> Files(IEnumerable<Sighting> sightings) => sightings.GroupBy(sighting => sighting.Part!, StringComparer.Ordinal)
        .ToDictionary(part => part.Key, part => part.Select(sighting => sighting.File).Distinct().Count(), StringComparer.Ordinal);
}
