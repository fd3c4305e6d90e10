using System.Runtime.CompilerServices;

namespace InferCheck.Tests.Support;

/// <summary>A test that plants shell scripts, or reads what only Unix shows; elsewhere it is counted as left out.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) => Skip = OperatingSystem.IsWindows() ? "it needs a Unix shell" : null;
}
