namespace InferCheck.Scanning;

/// <summary>A file or folder that was not read, and why. A folder ends with a slash.</summary>
public sealed record Skipped(string Path, SkipReason Reason)
{
    public static IReadOnlyList<Skipped> Sort(IEnumerable<Skipped> skipped) =>
        [.. skipped.OrderBy(one => one.Path, StringComparer.Ordinal).ThenBy(one => one.Reason)];
}
