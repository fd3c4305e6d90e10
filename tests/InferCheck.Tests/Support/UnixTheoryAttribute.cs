namespace InferCheck.Tests.Support;

/// <summary>As <see cref="UnixFactAttribute"/>, with cases.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnixTheoryAttribute : TheoryAttribute
{
    public UnixTheoryAttribute() => Skip = OperatingSystem.IsWindows() ? "it needs a Unix shell" : null;
}
