using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Checks.Rules;

/// <summary>A document that was read before it was written.</summary>
internal sealed class ReadBeforeDated : IRule
{
    public RuleInfo Info { get; } = new("read-before-dated", Severity.Error, "a document was read before its own date")
    {
        Why = "One of the two dates is wrong, and a reader would rely on it.",
        Bad = "dated: 2026-08-01\nread: 2026-06-12",
        Good = "dated: 2026-02-10\nread: 2026-06-12",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from pair in context.Evidence
        let read = PartialDate.Parse(pair.Evidence.Read?.Value)
        let dated = PartialDate.Parse(pair.Evidence.Dated?.Value)
        where read is not null && dated is not null && read.Value.Latest < dated.Value.Earliest
        select Info.At(pair.Evidence.Read!.At, $"read on {pair.Evidence.Read}, but the document is dated {pair.Evidence.Dated}",
            "correct the date that is wrong");
}
