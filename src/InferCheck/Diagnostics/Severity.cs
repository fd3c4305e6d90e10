namespace InferCheck.Diagnostics;

/// <summary>How much a finding matters. Only errors stop a start or a build.</summary>
public enum Severity
{
    Note,
    Warning,
    Error,
}
