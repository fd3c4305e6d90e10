namespace InferCheck.Model.Readings;

/// <summary>What a reader can say of a claim.</summary>
public static class Verdicts
{
    /// <summary>The quotes carry it.</summary>
    public const string Carried = "carried";

    /// <summary>It goes further than its quotes, or not as far.</summary>
    public const string Stretched = "stretched";

    /// <summary>Its quotes say something else.</summary>
    public const string Wrong = "wrong";

    /// <summary>There was nothing to hold it against: the document could not be opened, or there is no quote.</summary>
    public const string NotOpened = "not-opened";

    public static IReadOnlyList<string> All { get; } = [Carried, Stretched, Wrong, NotOpened];

    /// <summary>Whether it says that something is amiss with the claim, and has to say what.</summary>
    public static bool IsDoubt(string? verdict) => verdict is Stretched or Wrong;
}
