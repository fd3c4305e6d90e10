namespace InferCheck.Site.Settings;

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

    /// <summary>How much memory kept answers may take.</summary>
    public int CacheMegabytes { get; init; } = 48;

    /// <summary>Addresses or networks of the proxies in front, such as 10.0.0.0/8: only they are believed when they say who is asking.</summary>
    public IReadOnlyList<string> Proxies { get; init; } = [];

    /// <summary>Who may read `/metrics`: `loopback`, `all` or `off`.</summary>
    public string Metrics { get; init; } = "loopback";

    /// <summary>Take over changed content while running (`--watch`); in Development this is always so.</summary>
    public bool Watch { get; init; }

    /// <summary>Where the content of every day is kept, to be shown as it stood; `off` for nowhere. Unless set, beside the baked file.</summary>
    public string? Editions { get; init; }

    public LimitSettings Limits { get; init; } = new();
}
