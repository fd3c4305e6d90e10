namespace InferCheck.Programs;

/// <summary>What a program printed, and how it ended. The code counts only where it ended by itself.</summary>
public sealed record ProgramAnswer(ProgramEnd End, int ExitCode, ReadOnlyMemory<byte> Output, ReadOnlyMemory<byte> Errors)
{
    public static ProgramAnswer NotInstalled { get; } = new(ProgramEnd.NotInstalled, 0, default, default);

    public bool IsGood => End == ProgramEnd.Ended && ExitCode == 0;
}
