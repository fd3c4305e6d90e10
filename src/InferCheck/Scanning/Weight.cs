namespace InferCheck.Scanning;

/// <summary>Where a sighting stands, which says how much it counts.</summary>
public enum Weight
{
    Code,
    Example,
    Test,

    /// <summary>The service is spoken of, not spoken to: documentation, and lists of what is refused or let through.</summary>
    Docs,
}
