using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Checks.Rules;

/// <summary>A link in Markdown that runs something or leads outside the web.</summary>
internal sealed class UnsafeLink : IRule
{
    public RuleInfo Info { get; } = new("unsafe-link", Severity.Error, "a link in Markdown is neither https, nor mail, nor a page of this site")
    {
        Why = "A `javascript:` link would run in the reader's browser.",
        Bad = "[terms](javascript:alert(1))",
        Good = "[terms](https://example.com/terms)",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from text in context.Markdown
        from link in text.Links()
        where !IsSafe(link.Target)
        select Info.At(link.At, $"`{Printable.Cut(link.Target, 40)}` is not a safe link", "use https://, mailto: or a page of this site such as /faq/");

    private static bool IsSafe(string target) =>
        target[0] == '#'
        || target[0] == '/' && !target.StartsWith("//", StringComparison.Ordinal) && !target.Contains('\\', StringComparison.Ordinal)
        || WebAddress.TryParse(target, out var address) && address.Scheme is "https" or "mailto";
}
