namespace InferCheck.Scanning;

/// <summary>What in a file gives a service away.</summary>
public enum EvidenceKind
{
    Host,
    Profile,
    Deployment,
    Import,
    Variable,
    Package,
}
