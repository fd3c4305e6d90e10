using InferCheck.Diagnostics;

namespace InferCheck.Quotes.Archives;

/// <summary>What can be wrong with the two files of the archives.</summary>
public static class ArchiveRules
{
    public static RuleInfo BrokenArchive { get; } = new("broken-archive", Severity.Error, "an entry of archives.yaml cannot be used")
    {
        Why = "It says which file of a public archive is which source. A wrong entry would give a quote the past of another document.",
        Bad = "- { path: Terms.md, provider: acme-ai }",
        Good = "- { path: Terms.md, source: \"https://acme.example/terms\", provider: acme-ai }",
    };

    public static RuleInfo UnquotedArchive { get; } = new("unquoted-archive", Severity.Warning, "archives.yaml names a source that no profile quotes")
    {
        Why = "Its history would be read for nothing, and shown nowhere.",
        Bad = "- { path: Terms.md, source: \"https://acme.example/old-terms\", provider: acme-ai }",
        Good = "- { path: Terms.md, source: \"https://acme.example/terms\", provider: acme-ai }",
    };

    public static RuleInfo BrokenHistory { get; } = new("broken-history", Severity.Error, "history.lock.yaml cannot be understood")
    {
        Why = "It holds the past of quotes and documents. A file that is half understood would be written back without the other half.",
        Bad = "versions:\n  - 2026-11-20 somewhere read many",
        Good = "versions:\n  - 2026-11-20 0123456789abcdef0123456789abcdef01234567 read 5321 +10 -2",
    };

    public static IReadOnlyList<RuleInfo> All { get; } = [BrokenArchive, UnquotedArchive, BrokenHistory];
}
