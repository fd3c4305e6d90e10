using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Checks.Fixes;

/// <summary>What a fixer may know: what is wrong with the document now, how it stood in the last commit, and the day.</summary>
internal sealed record FixContext(IReadOnlyList<Diagnostic> Findings, Vocabulary Vocabulary, IReadOnlyList<Provider> Committed, DateOnly Today)
{
    /// <summary>Findings of a rule that know what they mark.</summary>
    public IEnumerable<Diagnostic> Of(string rule) => Findings.Where(finding => finding.Rule.Id == rule && finding.At is { HasEnd: true, Text: not null });
}
