using InferCheck.Diagnostics;

namespace InferCheck.Checks.Rules;

/// <summary>Evidence that neither quotes nor says what was read.</summary>
internal sealed class EvidenceWithoutWords : IRule
{
    public RuleInfo Info { get; } = new("evidence-without-words", Severity.Error, "evidence has neither a quote nor a note")
    {
        Why = "A bare link leaves the reader to guess which sentence was meant.",
        Bad = "- { source: https://example.com/report, document: directory }",
        Good = "- { note: Reports a list of sub-processors behind a login., source: https://example.com/report, document: directory }",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from pair in context.Evidence
        where pair.Evidence.Quote is null && pair.Evidence.Note is null
        select Info.At(pair.Evidence.At, "this evidence has neither `quote` nor `note`", "quote the words, or say in ours what was read");
}
