using InferCheck.Diagnostics;

namespace InferCheck.Checks.Rules;

/// <summary>Markdown that cannot be made into a page.</summary>
internal sealed class TangledMarkdown : IRule
{
    public RuleInfo Info { get; } = new("tangled-markdown", Severity.Error, "a text in Markdown is nested too deeply to be shown")
    {
        Why = "Neither a page nor the other rules get to see such a text, and nobody could follow it.",
        Bad = ">>>>>>>>>> (a hundred more of them) Kept for 30 days.",
        Good = "> Kept for 30 days.",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from text in MarkdownText.All(context)
        let place = text.TooDeep()
        where place is not null
        select Info.At(place.Value, "from here on the Markdown is nested too deeply, or has too many brackets", "take out what is repeated: a quote, a list or emphasis needs a level or two");
}
