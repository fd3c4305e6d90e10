namespace InferCheck.Programs;

/// <summary>What is started, with what it is given. It sees nothing of our environment but where programs stand.</summary>
public sealed record ProgramCall(string Program, params IReadOnlyList<string> Arguments)
{
    public ReadOnlyMemory<byte> Input { get; init; }

    /// <summary>What it needs to be told besides.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public ProgramLimits Limits { get; init; } = new();

    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
