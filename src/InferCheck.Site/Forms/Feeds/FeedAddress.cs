using InferCheck.Store.Reading;

namespace InferCheck.Site.Forms.Feeds;

/// <summary>Where feeds stand. One selection has one address, whatever the order its names were given in.</summary>
internal static class FeedAddress
{
    public const string All = "all";
    public const string Atom = "atom";
    public const string Calendar = "ics";

    public const string Changes = "/changes.atom";

    /// <summary>`?material=all`: changes no buyer has to know of are told as well.</summary>
    public const string Material = "material";

    public static string OfProvider(string slug) => $"/providers/{slug}/changes.atom";

    public static string OfTopic(string topic) => $"/topics/{topic}/changes.atom";

    public static string OfWatch(FeedSelection selection, string form) => $"/watch/{Joined(selection.Providers)}/{Joined(selection.Topics)}.{form}";

    public static string WithMaterial(string path, bool withImmaterial) => withImmaterial ? $"{path}?{Material}={All}" : path;

    private static string Joined(IReadOnlyList<string> names) => names.Count == 0 ? All : string.Join('+', names);
}
