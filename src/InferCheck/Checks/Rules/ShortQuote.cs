using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Checks.Rules;

/// <summary>A few words out of a sentence, from which nobody can tell what they were about. Whole sentences may be short.</summary>
internal sealed class ShortQuote : IRule
{
    private const int FewestWords = 6;

    public RuleInfo Info { get; } = new("short-quote", Severity.Note, "a quote is a fragment of fewer than six words and has no note")
    {
        Why = "Without its subject a fragment proves whatever one wants. A `note` can say where it stands, such as in a table.",
        Bad = "quote: not used for training",
        Good = "quote: Customer content is not used for training.",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from pair in context.Claims
        where context.Vocabulary.FindTopic(pair.Claim.Topic?.Value) is { HasValues: true, HasCertificates: false }
        from item in pair.Claim.Evidence
        where item is { Quote: not null, Note: null, Language: null }
        let words = item.Quote!.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Count(word => word is not "...")
        where words < FewestWords && item.Quote!.Value is not [>= 'A' and <= 'Z', .., '.' or '?' or '!']
        select Info.At(item.Quote!.At, $"this quote has {words} words", "quote the whole sentence, or say in a `note` where the words stand");
}
