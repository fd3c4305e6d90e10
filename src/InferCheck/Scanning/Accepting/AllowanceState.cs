namespace InferCheck.Scanning.Accepting;

/// <summary>Whether a comment that accepts a sighting holds, and if not, why.</summary>
public enum AllowanceState
{
    Holds,
    Expired,
    NoDay,
    NoReason,

    /// <summary>It would hold, and nothing there needs it.</summary>
    Needless,
}
