using InferCheck.Tests.House.Measures;

namespace InferCheck.Tests.House;

/// <summary>
/// The one list of which room stands on which floor, highest first. Files may need what stands in their own room or on a lower floor, and nothing else;
/// rooms of one floor do not know each other. CONTRIBUTING.md draws the same picture.
/// </summary>
internal static class Floors
{
    private static readonly string[][] Site =
    [
        ["."],
        ["Commands"],
        ["Export"],
        ["Host"],
        ["Features"],
        ["Forms"],
        ["Asking"],
        ["Live", "Heads"],
        ["Wording"],
        ["Http"],
        ["Addresses"],
        ["Settings"],
    ];

    private static readonly string[][] Library =
    [
        ["History", "Importing", "Drafting"],
        ["Reviewing", "Measuring", "Scanning"],
        ["Policies", "Quotes", "Checks", "Store"],
        ["Content", "Matching", "Markdown"],
        ["Diagnostics", "Programs"],
        ["Model", "Files", "Budgets"],
    ];

    /// <summary>Rooms with rooms of their own: these have floors too.</summary>
    private static readonly Dictionary<string, string[][]> Inner = new()
    {
        ["InferCheck.Site/Features"] =
        [
            ["Listing", "Profiles", "Letters", "Papers", "Changes", "Calendar", "Data", "Quality", "Developers", "Documents", "Editions", "Editorial", "Faults",
                "Faq", "Indexes", "Models", "Reviewing"],
            ["Chains"],
            ["Comparing"],
            ["Shared"],
        ],
        ["InferCheck.Site/Forms"] = [["Scans", "Mcp"], ["Twins", "Copy", "Policies", "Feeds"], ["Downloads"], ["Api"]],
        ["InferCheck/Store"] = [["."], ["Baking", "Reading"], ["Rows"], ["Engine"]],
    };

    public static string? Fault(Arrow arrow)
    {
        var (from, to) = (arrow.From.Split('/'), arrow.To.Split('/'));
        if (from[0] != to[0])
        {
            return to[0] == "InferCheck" ? null
                : $"{arrow}, but the library knows nothing of the site: turn the arrow round with a delegate, or move the file up";
        }

        var floors = from[0] == "InferCheck" ? Library : Site;
        return Below(floors, Room(from, 1), Room(to, 1), arrow)
            ?? (Room(from, 1) == Room(to, 1) && Inner.TryGetValue($"{from[0]}/{Room(from, 1)}", out var inner)
                ? Below(inner, Room(from, 2), Room(to, 2), arrow) : null);
    }

    /// <summary>Rooms that stand on no floor; every room must.</summary>
    public static IEnumerable<string> Unknown(SourceTree source) =>
        source.Files.Select(file => file.Split('/')).Where(path => !(path[0] == "InferCheck" ? Library : Site).Any(floor => floor.Contains(Room(path, 1))))
            .Select(path => $"{path[0]}/{Room(path, 1)}").Distinct();

    private static string? Below(string[][] floors, string from, string to, Arrow arrow)
    {
        if (from == to)
        {
            return null;
        }

        var (high, low) = (FloorOf(floors, from), FloorOf(floors, to));
        return high < low ? null : $"{arrow}, but {from} does not stand above {to}: hand it what it needs as a delegate, or move the file to where it belongs";
    }

    private static int FloorOf(string[][] floors, string room) => Array.FindIndex(floors, floor => floor.Contains(room));

    private static string Room(string[] path, int depth) => path.Length > depth + 1 ? path[depth] : ".";
}
