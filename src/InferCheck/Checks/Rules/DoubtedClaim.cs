using InferCheck.Diagnostics;
using InferCheck.Model.Readings;

namespace InferCheck.Checks.Rules;

/// <summary>A claim that a reader doubts as it stands.</summary>
internal sealed class DoubtedClaim : IRule
{
    public RuleInfo Info { get; } = new("doubted-claim", Severity.Note, "a reader doubts a claim")
    {
        Why = "The page shows the doubt until the claim is mended or another reader of the same name takes it back.",
        Bad = "topic: training\nverdict: stretched\nnote: The quote is about paid plans.",
        Good = "topic: training\nverdict: carried",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from read in context.Readings
        let held = read.Held
        where held.IsCurrent && Verdicts.IsDoubt(held.Reading.Verdict?.Value)
        select Info.At(held.Claim!.At, $"{held.Reading.Verdict!.Value}, says {held.Reading.By?.Value}: {Printable.Cut(held.Reading.Note?.Value ?? "")}",
            "mend the claim, or have it read again");
}
