using System.Buffers;
using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Checks.Rules;

/// <summary>A quote in another language without a translation, or a translation of an unnamed language.</summary>
internal sealed class UntranslatedQuote : IRule
{
    /// <summary>Letters no reader of English can read: Cyrillic, Japanese, Chinese, Korean.</summary>
    private static readonly SearchValues<char> ForeignLetters = SearchValues.Create(
        [.. Enumerable.Range(0x0400, 0x100).Concat(Enumerable.Range(0x3040, 0x6fc0)).Concat(Enumerable.Range(0xac00, 0x2bb0)).Select(code => (char)code)]);

    public RuleInfo Info { get; } = new("untranslated-quote", Severity.Error, "a quote in another language has no translation")
    {
        Why = "The original is the proof, the working translation lets a reader check it; a screen reader needs the language.",
        Bad = "quote: 个人信息存储在中国境内。",
        Good = "quote: 个人信息存储在中国境内。\nlanguage: zh\ntranslation: Personal information is stored in China.",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from pair in context.Evidence
        let quote = pair.Evidence.Quote
        where quote is not null && IsForeign(pair.Evidence, quote) && (pair.Evidence.Language is null || pair.Evidence.Translation is null)
        select Info.At(quote.At, "this quote needs its language and a translation", "add `language: …` and `translation: …`");

    private static bool IsForeign(Evidence evidence, Scalar quote) =>
        evidence.Language is not null || evidence.Translation is not null || quote.Value.AsSpan().ContainsAny(ForeignLetters);
}
