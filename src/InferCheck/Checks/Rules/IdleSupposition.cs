using InferCheck.Diagnostics;
using InferCheck.Model;
using InferCheck.Model.Shapes;

namespace InferCheck.Checks.Rules;

/// <summary>A supposition that changes nothing, or takes an adequacy decision from a country that has none.</summary>
internal sealed class IdleSupposition : IRule
{
    public RuleInfo Info { get; } = new("idle-supposition", Severity.Error, "a supposition changes nothing")
    {
        Why = "The page would say that something is supposed, and show what is.",
        Bad = "seats: [DE]",
        Good = "seats: [US]",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context)
    {
        foreach (var row in context.Maps.Where(found => found.Shape == VocabularyShapes.Supposition).Select(found => found.Map))
        {
            if (row.Mapped("drops") is not { Entries.Count: > 0 } && row.Texts("seats").Count == 0 && !row.Flag("silence_is_no"))
            {
                yield return Info.At(row.At, "this supposition changes nothing", "give it `drops`, `seats` or `silence_is_no: true`");
            }

            foreach (var seat in row.Texts("seats").Where(seat => context.Vocabulary.FindCountry(seat.Value) is { Eea: true } or { Adequacy: null }))
            {
                yield return Info.At(seat.At, $"`{Printable.Cut(seat.Value)}` has no adequacy decision that could fall", "name countries that have one");
            }
        }
    }
}
