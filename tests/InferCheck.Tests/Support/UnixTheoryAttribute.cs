using System.Runtime.CompilerServices;

namespace InferCheck.Tests.Support;

/// <summary>As <see cref="UnixFactAttribute"/>, with cases.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnixTheoryAttribute : TheoryAttribute
{
    public UnixTheoryAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) => Skip = OperatingSystem.IsWindows() ? "it needs a Unix shell" : null;
}
