using InferCheck.Diagnostics;
using InferCheck.Model;
using InferCheck.Model.Readings;

namespace InferCheck.Checks.Rules;

/// <summary>A doubt that does not say what is wrong.</summary>
internal sealed class UnexplainedDoubt : IRule
{
    public RuleInfo Info { get; } = new("unexplained-doubt", Severity.Error, "a reader doubts a claim and does not say why")
    {
        Why = "The page shows the doubt beside the claim; without a reason nobody can weigh it, and nobody can mend the claim.",
        Bad = "topic: training\nverdict: stretched",
        Good = "topic: training\nverdict: stretched\nnote: The quote is about paid plans.",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from document in context.Catalog.Documents
        where document.Kind == DocumentKind.Readings
        from reading in new ReadingList(document).Readings
        where Verdicts.IsDoubt(reading.Verdict?.Value) && reading.Note is null
        select Info.At(reading.Verdict!.At, $"`{reading.Verdict.Value}`, and no `note`", "say in a sentence what the quotes do not carry");
}
