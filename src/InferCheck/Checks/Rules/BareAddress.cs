using InferCheck.Diagnostics;

namespace InferCheck.Checks.Rules;

/// <summary>An address in Markdown that no reader can follow.</summary>
internal sealed class BareAddress : IRule
{
    public RuleInfo Info { get; } = new("bare-address", Severity.Warning, "an address in Markdown is no link")
    {
        Why = "A reader would have to copy it by hand.",
        Bad = "See https://example.com/terms.",
        Good = "See [the terms](https://example.com/terms) or <https://example.com/terms>.",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from text in context.Markdown
        from at in text.BareAddresses()
        select Info.At(at, "this address stays text", "put words before it, [words](https://…), or angle brackets around it, <https://…>");
}
