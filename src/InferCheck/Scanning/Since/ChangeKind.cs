namespace InferCheck.Scanning.Since;

/// <summary>What became of a service between two trees.</summary>
public enum ChangeKind
{
    Came,
    Went,

    /// <summary>The same provider is asked through another endpoint.</summary>
    Moved,
}
