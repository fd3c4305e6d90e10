using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Checks.Rules;

/// <summary>A row of synonyms that leads nowhere, or a word of one that nobody can type.</summary>
internal sealed class LoneSynonym : IRule
{
    public RuleInfo Info { get; } = new("lone-synonym", Severity.Error, "a row of synonyms has one word and no topic, or a word without a letter")
    {
        Why = "A word by itself is found without a row of its own, and signs are not looked for at all: such a row promises what the search does not do.",
        Bad = "- words: [hospital]",
        Good = "- words: [hospital, Krankenhaus]",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) => SynonymRows.Of(context).SelectMany(Of);

    private IEnumerable<Diagnostic> Of(Mapping row)
    {
        var words = row.Texts("words");
        if (words.Count == 1 && row.Texts("topics").Count == 0)
        {
            yield return Info.At(words[0].At, $"`{Printable.Cut(words[0].Value)}` stands alone and has no topic", "add another word for it, or `topics`");
        }

        foreach (var word in words.Where(word => word.Value.Length > 0 && PlainWords.Of(word.Value).Count == 0))
        {
            yield return Info.At(word.At, $"`{Printable.Cut(word.Value)}` has neither a letter nor a digit", "write it out");
        }
    }
}
