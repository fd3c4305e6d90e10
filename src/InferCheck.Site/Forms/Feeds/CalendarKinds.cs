using InferCheck.Store.Engine;

namespace InferCheck.Site.Forms.Feeds;

/// <summary>What a reader asks a calendar for: sorts of days, each with the kinds of dates it is made of.</summary>
internal static class CalendarKinds
{
    /// <summary>What they are called in an address.</summary>
    public const string Key = "kind";

    public const string Readings = "readings";
    public const string Validity = "validity";
    public const string Announced = "announced";
    public const string Documents = "documents";
    public const string Models = "models";
    public const string Law = "law";

    private static readonly (string Kind, string[] Dates)[] Sorts =
    [
        (Readings, [FeedKinds.Recheck]),
        (Validity, [FeedKinds.Begins, FeedKinds.Ends]),
        (Announced, [FeedKinds.InForce, FeedKinds.Named, FeedKinds.Retired]),
        (Documents, [FeedKinds.Reworded]),
        (Models, [FeedKinds.Retirement]),
        (Law, [FeedKinds.Legal]),
    ];

    public static IReadOnlyList<string> All { get; } = [.. Sorts.Select(sort => sort.Kind)];

    /// <summary>The sort a kind of date belongs to.</summary>
    public static string Of(string date) => Sorts.First(sort => sort.Dates.Contains(date)).Kind;

    /// <summary>In one order; all of them are asked for by naming none.</summary>
    public static IReadOnlyList<string> Read(IQueryCollection query)
    {
        List<string> asked = [.. All.Where(query[Key].Contains)];
        return asked.Count < All.Count ? asked : [];
    }

    public static IEnumerable<KeyValuePair<string, string>> Pairs(IEnumerable<string> kinds) => kinds.Select(kind => KeyValuePair.Create(Key, kind));

    public static IReadOnlyList<string> Dates(IEnumerable<string> kinds) =>
        [.. Sorts.Where(sort => kinds.Contains(sort.Kind)).SelectMany(sort => sort.Dates)];
}
