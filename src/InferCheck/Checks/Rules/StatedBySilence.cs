using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Checks.Rules;

/// <summary>A value that rests on nothing but a note that nothing was found.</summary>
internal sealed class StatedBySilence : IRule
{
    private static readonly string[] Silence =
    [
        "no statement", "not stated", "nothing on", "nothing about", "no mention", "does not mention", "says nothing", "none found",
        "found none",
    ];

    public RuleInfo Info { get; } = new("stated-by-silence", Severity.Warning, "a value rests on nothing but a note that nothing was found")
    {
        Why = "That somebody found no statement is silence, and silence is no value.",
        Bad = "topic: ai-act\nvalue: [monitoring]\nevidence:\n  - note: The directory found no statement.",
        Good = "topic: ai-act\nstatus: not-stated\nsearched: [https://example.com/terms]",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from pair in context.Claims
        where pair.Claim.Values.Count > 0 && pair.Claim.Evidence.Count > 0 && pair.Claim.Evidence.All(item => item.Quote is null && IsSilence(item.Note))
        select Info.At(pair.Claim.At, "nothing here says what the value says", "make it `not-stated`, or leave the claim out");

    private static bool IsSilence(Scalar? note) => note is not null && Silence.Any(words => note.Value.Contains(words, StringComparison.OrdinalIgnoreCase));
}
