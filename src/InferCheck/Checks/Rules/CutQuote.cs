using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Checks.Rules;

/// <summary>A quote that begins or ends inside a sentence and does not say so. Lines of lists are no sentences.</summary>
internal sealed class CutQuote : IRule
{
    private const string Gap = "...";
    private const string Marks = "\"'“”‘’„«»([*_-–—•… ";

    /// <summary>Shorter ones are names, headings and cells.</summary>
    private const int FewestWords = 6;

    public RuleInfo Info { get; } = new("cut-quote", Severity.Note, "a quote begins or ends inside a sentence and does not say so")
    {
        Why = "What was cut may be the exception. ` ... ` at the cut end says that something stood there; a `note` says why it is left out.",
        Bad = "quote: we do not use customer data to train our models",
        Good = "quote: ... we do not use customer data to train our models ...",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from pair in context.Claims
        from item in pair.Claim.Evidence
        where item is { Quote: not null, Note: null, Language: null }
        let quote = item.Quote!
        where !quote.Value.Contains('|', StringComparison.Ordinal) && quote.Value.Split(' ').Length >= FewestWords
        let end = BeginsInside(quote.Value) ? "begins" : EndsInside(quote.Value) ? "ends" : null
        where end is not null
        select Info.At(quote.At, $"this quote {end} inside a sentence", "quote the sentence to its end, or put ` ... ` where it was cut");

    private static bool BeginsInside(string quote) =>
        quote.TrimStart(Marks.ToCharArray()) is [>= 'a' and <= 'z', ..] && !quote.StartsWith(Gap, StringComparison.Ordinal);

    private static bool EndsInside(string quote) =>
        quote.TrimEnd(Marks.ToCharArray()) is [.., var last] && (char.IsLetterOrDigit(last) || last is ',' or ';')
        && !quote.EndsWith(Gap, StringComparison.Ordinal);
}
