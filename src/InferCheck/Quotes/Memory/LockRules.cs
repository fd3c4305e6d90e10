using InferCheck.Diagnostics;

namespace InferCheck.Quotes.Memory;

/// <summary>What can be wrong with the two files that `verify` reads.</summary>
public static class LockRules
{
    public static RuleInfo BrokenLockFile { get; } = new("broken-lock-file", Severity.Error, "sources.lock.yaml cannot be understood")
    {
        Why = "It holds the life line of every quote. A file that is half understood would be written back without the other half.",
        Bad = "sources:\n  - source: https://example.com/terms\n    checks: many\n    quotes: []",
        Good = "sources:\n  - source: https://example.com/terms\n    checks: 14\n    quotes: []",
    };

    public static RuleInfo BrokenException { get; } = new("broken-exception", Severity.Error, "an exception lacks its source, its reason or its date")
    {
        Why = "An exception hides what became of a quote, so a reader must see why and since when.",
        Bad = "- source: https://example.com/\n  since: 2026-11-20",
        Good = "- source: https://example.com/\n  reason: answers 403 to programs\n  since: 2026-11-20",
    };

    public static RuleInfo UnneededException { get; } = new("unneeded-exception", Severity.Error, "an exception is no longer needed")
    {
        Why = "It would hide the next change of a page that can be read again.",
        Bad = "- source: https://example.com/ (all its pages could be read)",
        Good = "no entry",
    };

    public static IReadOnlyList<RuleInfo> All { get; } = [BrokenLockFile, BrokenException, UnneededException];
}
