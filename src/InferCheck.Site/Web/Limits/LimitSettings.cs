namespace InferCheck.Site.Web.Limits;

/// <summary>Limits whoever runs the site can set (`Site__Limits__MissesPerSecond`).</summary>
internal sealed class LimitSettings
{
    /// <summary>Uncached pages a client may ask for in a second, in the long run; 0 switches the limit off.</summary>
    public int MissesPerSecond { get; init; } = 20;

    /// <summary>How many of them at once: a reader who opens many tabs is no attacker.</summary>
    public int MissesAtOnce { get; init; } = 200;

    public int Connections { get; init; } = 10_000;
}
