namespace InferCheck.Tests.House.Measures;

/// <summary>Rooms that need each other, directly or through others: nobody can move one of them without the rest.</summary>
internal static class Circles
{
    /// <summary>The largest first; rooms that stand in none are left out.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Of(IReadOnlyCollection<(string From, string To)> arrows)
    {
        var reached = arrows.SelectMany(arrow => new[] { arrow.From, arrow.To }).Distinct().ToDictionary(room => room, room => Reached(room, arrows));
        return [.. reached.Keys.Where(room => reached[room].Contains(room))
            .GroupBy(room => string.Join(' ', reached.Keys.Where(other => reached[room].Contains(other) && reached[other].Contains(room))
                .Order(StringComparer.Ordinal)))
            .Select(circle => (IReadOnlyList<string>)[.. circle.Order(StringComparer.Ordinal)]).OrderByDescending(circle => circle.Count)];
    }

    /// <summary>How many floors lie one upon another, when every room stands above all it needs.</summary>
    public static int Floors(IReadOnlyCollection<(string From, string To)> arrows)
    {
        var heights = new Dictionary<string, int>();
        return arrows.Select(arrow => Height(arrow.From, arrows, heights)).DefaultIfEmpty(1).Max();
    }

    private static int Height(string room, IReadOnlyCollection<(string From, string To)> arrows, Dictionary<string, int> heights)
    {
        if (!heights.TryGetValue(room, out var height))
        {
            // A room that is asked for while it is being measured stands in a circle, which has no floors.
            heights[room] = 1;
            height = heights[room] = arrows.Where(arrow => arrow.From == room).Select(arrow => Height(arrow.To, arrows, heights) + 1).DefaultIfEmpty(1).Max();
        }

        return height;
    }

    private static HashSet<string> Reached(string room, IReadOnlyCollection<(string From, string To)> arrows)
    {
        var reached = new HashSet<string>();
        var open = new Queue<string>([room]);
        while (open.TryDequeue(out var next))
        {
            foreach (var (_, to) in arrows.Where(arrow => arrow.From == next && reached.Add(arrow.To)))
            {
                open.Enqueue(to);
            }
        }

        return reached;
    }
}
