namespace InferCheck.Site.Addresses;

/// <summary>Where feeds, calendars and badges stand.</summary>
internal static class FeedPaths
{
    public const string Changes = "/changes.atom";
    public const string Topics = "/topics/";
    public const string Badges = "/badge/";

    /// <summary>The form for a feed of one's own, and the folder of all such feeds.</summary>
    public const string Watch = "/watch/";

    /// <summary>The topic a badge is asked for.</summary>
    public const string BadgeTopic = "topic";

    public static string Provider(string slug) => $"{Paths.Providers}{slug}{Changes}";

    public static string Topic(string topic) => $"{Topics}{topic}{Changes}";

    public static string Chosen(string providers, string topics, string form) => $"{Watch}{providers}/{topics}.{form}";

    public static string Badge(string slug) => $"{Badges}{slug}.svg";

    public static string Badge(string slug, string? topic) => Badge(slug) + (topic is null ? "" : $"?{BadgeTopic}={Uri.EscapeDataString(topic)}");
}
