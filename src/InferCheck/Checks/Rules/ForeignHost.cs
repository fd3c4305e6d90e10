using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Checks.Rules;

/// <summary>A document that is called the provider's own and stands on somebody else's site.</summary>
internal sealed class ForeignHost : IRule
{
    public RuleInfo Info { get; } = new("foreign-host", Severity.Error, "a document of the provider's own kind stands on a host that is not the provider's")
    {
        Why = "Only the provider's own site speaks for the provider; anything else is press, a register or another directory.",
        Bad = "hosts: [deepseek.com]\nclaims:\n  - topic: training\n    evidence:\n      - { source: https://deepseek.example.net/terms, document: contract }",
        Good = "hosts: [deepseek.com]\nclaims:\n  - topic: training\n    evidence:\n      - { source: https://cdn.deepseek.com/terms, document: contract }",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from pair in context.Evidence
        where context.Vocabulary.IsPrimary(pair.Evidence.Document?.Value)
        where WebAddress.TryParse(pair.Evidence.Source?.Value, out var source) && !pair.Provider.Owns(source)
        select Info.At(pair.Evidence.Source!.At, $"`{Printable.Cut(Host(pair.Evidence.Source))}` is none of the provider's hosts",
            Help(pair.Provider, pair.Evidence));

    private static string Host(Scalar source) => new Uri(source.Value).IdnHost;

    private static string Help(Provider provider, Evidence evidence) =>
        $"add it to `hosts` ({string.Join(", ", provider.Hosts)}) if it is the provider's, or call the document something other than `{evidence.Document}`";
}
