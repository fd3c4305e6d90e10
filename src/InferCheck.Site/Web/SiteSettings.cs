namespace InferCheck.Site.Web;

/// <summary>What whoever runs the site can set, by configuration or environment (`Site__BaseUrl`).</summary>
internal sealed class SiteSettings
{
    /// <summary>The public address, such as https://infercheck.example; without it the address of the request is used.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>Where content is changed by pull request.</summary>
    public string Repository { get; init; } = "https://github.com/infercheck/infercheck";
}
