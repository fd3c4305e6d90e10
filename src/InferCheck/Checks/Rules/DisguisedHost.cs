using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Checks.Rules;

/// <summary>A host whose letters can be taken for those of another.</summary>
internal sealed class DisguisedHost : IRule
{
    public RuleInfo Info { get; } = new("disguised-host", Severity.Error, "a host has letters beyond a to z")
    {
        Why = "A Cyrillic о and a Latin o look the same and lead to different sites. "
            + "The form that begins with xn-- is what a browser asks for, and cannot be taken for another. A name that mixes alphabets is refused in that " +
                "form, too.",
        Bad = "hosts: [оpenai.com]   # with a Cyrillic о",
        Good = "hosts: [openai.com]",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from found in Hosts(context)
        let look = HostLook.Of(found.Host)
        where look.LooksLikeAnother || !look.IsAscii
        select look.LooksLikeAnother
            ? Info.At(found.At, $"the letters of `{Printable.Cut(look.Ascii)}` look like those of another name", "write it letter by letter as its owner does")
            : Info.At(found.At, $"`{Printable.Cut(look.Host)}` has letters beyond a to z", $"write it as `{Printable.Cut(look.Ascii, 255)}`");

    private static IEnumerable<(string Host, SourceLocation At)> Hosts(CheckContext context) =>
        context.Links.Select(link => (WebAddress.TryParse(link.Target, out var address) ? address.Host : "", link.At))
            .Concat(context.Catalog.Providers.SelectMany(provider => provider.Hosts).Select(host => (host.Value.Split('/')[0], host.At)))
            .Where(found => found.Item1.Length > 0);
}
