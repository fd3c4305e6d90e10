using InferCheck.Diagnostics;
using InferCheck.Model;
using InferCheck.Model.Shapes;

namespace InferCheck.Checks.Rules;

/// <summary>A legal date that is explained at length.</summary>
internal sealed class LongMeaning : IRule
{
    private const int Most = 320;

    public RuleInfo Info { get; } = new("long-meaning", Severity.Error, "what a legal date means takes more than 320 characters")
    {
        Why = "A line of a calendar says what happens on a day. What it asks of whom is for the law itself and for those who advise on it.",
        Bad = "day: 2027-01-12\nmeaning: { en: word (81 times) }",
        Good = "day: 2027-01-12\nmeaning: { en: Providers may no longer charge for a switch. }",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from found in context.Maps
        where found.Shape == VocabularyShapes.LegalDate
        from meaning in found.Map.Mapped("meaning")?.Entries ?? []
        where meaning.Value is Scalar text && text.Value.Length > Most
        let text = (Scalar)meaning.Value
        select Info.At(text.At, $"this has {text.Value.Length} characters", $"say it in {Most} at most, and lead to the law for the rest");
}
