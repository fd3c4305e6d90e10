using InferCheck.Diagnostics;

namespace InferCheck.Checks.Rules;

/// <summary>Markup that bypasses Markdown.</summary>
internal sealed class RawHtml : IRule
{
    public RuleInfo Info { get; } = new("raw-html", Severity.Error, "raw HTML stands in Markdown")
    {
        Why = "Content comes from pull requests and is shown to people who trust it; markup of its own could change the page.",
        Bad = "Kept for <b>30 days</b>.",
        Good = "Kept for **30 days**.",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from text in context.Markdown
        from found in text.RawHtml()
        select Info.At(found.At, $"raw HTML: `{Printable.Cut(found.Html.Trim(), 30)}`", "use Markdown; write a lone < as &lt;");
}
