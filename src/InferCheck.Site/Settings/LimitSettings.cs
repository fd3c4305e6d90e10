namespace InferCheck.Site.Settings;

/// <summary>Limits whoever runs the site can set (`Site__Limits__WorkPerSecond`).</summary>
internal sealed class LimitSettings
{
    /// <summary>Milliseconds of the processor that a client may ask for in a second, in the long run; 0 switches the limit off.</summary>
    public int WorkPerSecond { get; init; } = 200;

    /// <summary>How many milliseconds of it at once: a reader who opens many tabs is no attacker.</summary>
    public int WorkAtOnce { get; init; } = 2_000;

    public int Connections { get; init; } = 10_000;
}
