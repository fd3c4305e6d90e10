namespace InferCheck.Site.Web;

/// <summary>What whoever runs the site can set, by configuration or environment (`Site__BaseUrl`).</summary>
internal sealed class SiteSettings
{
    /// <summary>The public address, such as https://infercheck.example; without it the address of the request is used.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>Whose `tag:` ids feeds carry. It stays when the address changes, so that feed readers know old entries again.</summary>
    public string TagAuthority { get; init; } = "infercheck.github.io,2026";

    /// <summary>Whether the pages are written into files: then nothing can be asked of them, only read.</summary>
    public bool IsStatic { get; init; }

    /// <summary>Where content is changed by pull request.</summary>
    public string Repository { get; init; } = "https://github.com/infercheck/infercheck";
}
