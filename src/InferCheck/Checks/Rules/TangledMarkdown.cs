using InferCheck.Diagnostics;

namespace InferCheck.Checks.Rules;

/// <summary>Markdown that cannot be made into a page.</summary>
internal sealed class TangledMarkdown : IRule
{
    public RuleInfo Info { get; } = new("tangled-markdown", Severity.Error, "a text in Markdown is too long, too deep or has too many marks to be shown")
    {
        Why = "Neither a page nor the other rules get to see such a text, and nobody could follow it. "
            + "What Markdown costs grows with its length times its marks; a file has a budget of that.",
        Bad = "> (130 times) Kept for 30 days.",
        Good = "> Kept for 30 days.",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from text in context.Markdown
        let tangle = text.Tangle()
        where tangle is not null
        let message = $"from here on the Markdown of this file is too much: {tangle.Value.Why}"
        select Info.At(tangle.Value.At, message, "take out what is repeated: a quote, a list or emphasis needs a level or two");
}
