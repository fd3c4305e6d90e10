using InferCheck.Diagnostics;

namespace InferCheck.Checks.Rules;

/// <summary>A picture that a browser would fetch from somebody else.</summary>
internal sealed class ForeignImage : IRule
{
    public RuleInfo Info { get; } = new("foreign-image", Severity.Error, "a picture in Markdown is fetched from another site")
    {
        Why = "A browser asks for it without a click, and tells the other site who reads which page. This site sends nobody's address anywhere.",
        Bad = "![Our certificate](https://example.com/badge.svg)",
        Good = "[Our certificate](https://example.com/badge.svg)",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from text in context.Markdown
        from image in text.Images()
        where !image.Target.StartsWith('/') || image.Target.StartsWith("//", StringComparison.Ordinal)
        select Info.At(image.At, $"`{Printable.Cut(image.Target, 40)}` is a picture on another site", "link to it instead: take away the `!`");
}
