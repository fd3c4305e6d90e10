using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Checks.Rules;

/// <summary>An address without encryption.</summary>
internal sealed class InsecureSource : IRule
{
    public RuleInfo Info { get; } = new("insecure-source", Severity.Error, "an address is http, not https")
    {
        Why = "Words that were read over http may have been changed on the way. Where a document exists only there, `insecure:` says so.",
        Bad = "source: http://example.com/terms",
        Good = "source: http://example.com/terms\ninsecure: the site has no https",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context)
    {
        var excused = context.Evidence.Where(pair => pair.Evidence.Insecure is not null).Select(pair => pair.Evidence.Source).OfType<Scalar>().ToHashSet();
        var answers = context.AnsweredAddresses.ToHashSet();
        return from address in context.Addresses
               where address.Value.StartsWith("http://", StringComparison.OrdinalIgnoreCase) && !excused.Contains(address)
               select Info.At(address.At, "this address is not encrypted", answers.Contains(address) ? "give the address with https"
                   : "use https, or give the reason under `insecure:` in the evidence");
    }
}
