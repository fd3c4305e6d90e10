using InferCheck.Scanning.Signing;

namespace InferCheck.Scanning.Reading;

/// <summary>What a reader found at a place in a text.</summary>
internal readonly record struct Match(Signed Signed, EvidenceKind Evidence, int At)
{
    /// <summary>Counts only in a file that imports something of the same provider.</summary>
    public bool IsTentative { get; init; }

    /// <summary>A package that its file says another one needs.</summary>
    public bool IsIndirect { get; init; }
}
