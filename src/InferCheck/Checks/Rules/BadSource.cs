using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Checks.Rules;

/// <summary>An address that a reader cannot follow.</summary>
internal sealed class BadSource : IRule
{
    public RuleInfo Info { get; } = new("bad-source", Severity.Error, "an address is not an absolute web address")
    {
        Why = "A reader follows it to check the words.",
        Bad = "source: openai.com/policies",
        Good = "source: https://openai.com/policies/",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from address in context.Addresses
        where !WebAddress.TryParse(address.Value, out var parsed) || !IsWeb(parsed) || address.Value.Any(char.IsWhiteSpace)
        select Info.At(address.At, $"`{Printable.Cut(address.Value)}` is not an absolute https address", "write it in full, beginning with https://");

    /// <summary>Private names without a dot are another rule's business.</summary>
    private static bool IsWeb(Uri address) =>
        address.Scheme is "https" or "http" && (address.Host.Contains('.', StringComparison.Ordinal) || PrivateSource.IsPrivate(address));
}
