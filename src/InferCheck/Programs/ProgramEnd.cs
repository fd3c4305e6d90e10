namespace InferCheck.Programs;

/// <summary>How a program came to its end.</summary>
public enum ProgramEnd
{
    /// <summary>By itself; its exit code says how it went.</summary>
    Ended,
    NotInstalled,
    TookTooLong,
    PrintedTooMuch,
    TookTooMuchMemory,
}
