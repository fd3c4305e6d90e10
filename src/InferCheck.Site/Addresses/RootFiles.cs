namespace InferCheck.Site.Addresses;

/// <summary>The files of `wwwroot`.</summary>
internal static class RootFiles
{
    public const string Style = "/site.css";
    public const string Script = "/site.js";

    /// <summary>What a feed looks like to a person who opens it.</summary>
    public const string FeedStyle = "/feed.css";
    public const string CopyScript = "/static.js";

    /// <summary>What a link to the site is shown with elsewhere.</summary>
    public const string Picture = "/card.png";
    public const int PictureWidth = 1200;
    public const int PictureHeight = 630;

    /// <summary>A font keeps its name as long as it keeps its bytes: the stylesheet names it, too, and both must mean one request.</summary>
    public static IReadOnlyList<string> Fonts { get; } = ["/fonts/newsreader-latin-500-normal.woff2", "/fonts/source-sans-3-latin-wght-normal.woff2"];

    private static readonly string[] Licences = ["/fonts/licence-newsreader.txt", "/fonts/licence-source-sans-3.txt"];

    public static IReadOnlyList<string> All { get; } = [Style, FeedStyle, Script, CopyScript, Picture, .. Fonts, .. Licences];
}
