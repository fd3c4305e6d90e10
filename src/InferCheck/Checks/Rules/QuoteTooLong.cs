using InferCheck.Diagnostics;
using InferCheck.Model;
using InferCheck.Model.Shapes;

namespace InferCheck.Checks.Rules;

/// <summary>A quote that nobody reads to the end.</summary>
internal sealed class QuoteTooLong : IRule
{
    private const int MostWords = 60;

    /// <summary>Sixty of the longest words come nowhere near; what has no spaces, or is nothing but marks, does.</summary>
    private const int MostCharacters = 2_000;

    /// <summary>Scripts without spaces: two characters make about a word.</summary>
    private const int LettersPerWord = 2;

    public RuleInfo Info { get; } = new("quote-too-long", Severity.Error, "a quote has more than 60 words, or more than 2,000 characters")
    {
        Why = "A quote proves one point; a page of terms proves nothing and may not be copied.",
        Bad = "quote: word (61 times)",
        Good = "quote: The sentence that matters ... and the one that limits it.",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from quote in context.Evidence.Select(pair => pair.Evidence.Quote).Concat(LawQuotes(context)).OfType<Scalar>()
        where quote.Value.Length > MostWords
        let words = Words(quote.Value)
        where words > MostWords || quote.Value.Length > MostCharacters
        let length = words > MostWords ? $"{words} words" : $"{quote.Value.Length} characters"
        select Info.At(quote.At, $"this quote has {length}", "keep the sentence that matters; ` ... ` joins parts that stand apart");

    private static IEnumerable<Scalar?> LawQuotes(CheckContext context) =>
        context.Maps.Where(found => found.Shape == VocabularyShapes.LegalDate).Select(found => found.Map.Text("quote"));

    private static int Words(string quote)
    {
        var unspaced = quote.Count(letter => letter is >= '\u3040' and <= '\u9fff' or >= '\uac00' and <= '\ud7af');
        return quote.Split(' ', StringSplitOptions.RemoveEmptyEntries).Count(word => word is not "...") + (unspaced / LettersPerWord);
    }
}
