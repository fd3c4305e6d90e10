namespace InferCheck.Quotes.Texts;

/// <summary>A quote as its parts: ` ... ` joins what stands apart in the document.</summary>
internal static class QuoteParts
{
    private static readonly string[] Gaps = [" ... ", " … ", " [...] ", " […] "];

    public static IReadOnlyList<NormalText> Of(string quote) =>
    [
        .. (" " + quote.ReplaceLineEndings(" ") + " ").Split(Gaps, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(part => NormalText.From(part))
            .Where(part => part.Folded.Length > 0),
    ];
}
