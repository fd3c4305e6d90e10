using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Checks.Rules;

/// <summary>A word that stands twice among the synonyms, small letters and accents put aside.</summary>
internal sealed class DoubledSynonym : IRule
{
    public RuleInfo Info { get; } = new("doubled-synonym", Severity.Error, "a word stands in more than one row of synonyms, or twice in one")
    {
        Why = "A word that is typed into the search is looked for with the others of its row; with two rows it would depend on their order with which.",
        Bad = "- words: [DPA, AVV]\n- words: [data protection authority, DPA]",
        Good = "- words: [DPA, AVV]\n- words: [data protection authority, Datenschutzbehörde]",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from twins in SynonymRows.Of(context).SelectMany(row => row.Texts("words")).GroupBy(word => string.Join(' ', PlainWords.Of(word.Value)))
        where twins.Key.Length > 0
        from twin in twins.Skip(1)
        select Info.At(twin.At, $"`{Printable.Cut(twin.Value)}` already stands at line {twins.First().At.Line}", "keep it where most would look for it");
}
