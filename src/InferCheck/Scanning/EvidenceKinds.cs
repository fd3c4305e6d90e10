namespace InferCheck.Scanning;

/// <summary>What kinds of evidence are called, and how much each says: a host is called, a package may lie unused.</summary>
public static class EvidenceKinds
{
    public static string Name(this EvidenceKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>The lower, the stronger.</summary>
    public static int Rank(this EvidenceKind kind) => kind switch
    {
        EvidenceKind.Host or EvidenceKind.Profile or EvidenceKind.Deployment => 1,
        EvidenceKind.Import => 2,
        EvidenceKind.Variable => 3,
        _ => 4,
    };
}
