using InferCheck.Model;

namespace InferCheck.Diagnostics;

/// <summary>One finding: the message says what is wrong, the help says what to do.</summary>
public sealed record Diagnostic(RuleInfo Rule, SourceLocation At, string Message, string? Help = null)
{
    public Severity Severity => Rule.Severity;

    /// <summary>By place, then by rule, so that two runs print the same.</summary>
    public static IReadOnlyList<Diagnostic> Sort(IEnumerable<Diagnostic> diagnostics) =>
    [
        .. diagnostics.Distinct()
            .OrderBy(diagnostic => diagnostic.At)
            .ThenBy(diagnostic => diagnostic.Rule.Id, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Message, StringComparer.Ordinal),
    ];
}
