namespace InferCheck.Tests.Support;

/// <summary>How long a test looks that finds more the longer it looks: a little where people wait, longer where machines do.</summary>
internal static class Thoroughness
{
    public static bool IsHigh { get; } = Environment.GetEnvironmentVariable("CI") is "true" or "1";

    public static int Of(int little, int much) => IsHigh ? much : little;
}
