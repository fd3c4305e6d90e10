using InferCheck.Diagnostics;
using InferCheck.Model;
using InferCheck.Model.Shapes;

namespace InferCheck.Checks.Rules;

/// <summary>A text between the quotation marks of a word processor.</summary>
internal sealed class CurlyQuotation : IRule
{
    public RuleInfo Info { get; } = new("curly-quotation", Severity.Warning, "a whole text stands between curly quotation marks")
    {
        Why = "YAML knows only straight ones. Curly ones become part of the text: the page shows them twice, and a colon in the text breaks the file.",
        Bad = "summary: “Kept for thirty days.”",
        Good = "summary: \"Kept for thirty days.\"",
        IsMended = true,
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from value in DocumentShapes.Values(context.Maps)
        let text = value.Value as Scalar
        where text is { IsPlain: true } && text.At.EndLine == text.At.Line && CurlyQuotes.Inside(text.Value) is not null
        select Info.At(text.At, $"`{Printable.Cut(text.Value)}` keeps its curly quotation marks", "use straight ones: \"…\"");
}
