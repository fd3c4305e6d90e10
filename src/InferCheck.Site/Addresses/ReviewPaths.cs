using System.Globalization;

namespace InferCheck.Site.Addresses;

/// <summary>The addresses of the pages of `infercheck review`, which are none of the site.</summary>
internal static class ReviewPaths
{
    public const string Start = "/start";
    public const string Done = "/done/";
    public const string Script = "/review.js";
    public const string Style = "/review.css";
    public const string SiteStyle = "/site.css";

    public static string Claim(int place) => $"/claims/{place.ToString(CultureInfo.InvariantCulture)}/";
}
