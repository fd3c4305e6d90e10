using InferCheck.Site.Addresses;
using InferCheck.Store.Reading;

namespace InferCheck.Site.Forms.Feeds;

/// <summary>What the addresses of feeds say. One selection has one address, whatever the order its names were given in.</summary>
internal static class FeedAddress
{
    public const string All = "all";
    public const string Atom = "atom";
    public const string Calendar = "ics";

    /// <summary>`?material=all`: corrections of our own readings are told as well.</summary>
    public const string Material = "material";

    public static string OfWatch(FeedSelection selection, string form) => FeedPaths.Chosen(Joined(selection.Providers), Joined(selection.Topics), form);

    public static string WithMaterial(string path, bool withImmaterial) => withImmaterial ? $"{path}?{Material}={All}" : path;

    /// <summary>A calendar of some sorts of days.</summary>
    public static string OfCalendar(FeedSelection selection, IEnumerable<string> kinds) =>
        QueryAddress.Write(OfWatch(selection, Calendar), CalendarKinds.Pairs(kinds));

    private static string Joined(IReadOnlyList<string> names) => names.Count == 0 ? All : string.Join('+', names);
}
