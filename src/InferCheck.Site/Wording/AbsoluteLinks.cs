namespace InferCheck.Site.Wording;

/// <summary>Links from the top of the site, as content writes them, made to hold wherever the text is read.</summary>
internal static class AbsoluteLinks
{
    public static string In(string html, string baseUrl) => html.Replace("href=\"/", $"href=\"{baseUrl}/", StringComparison.Ordinal);
}
