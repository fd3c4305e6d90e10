using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Checks.Rules;

/// <summary>Somebody else's words on an address of the provider, where they would pass for the provider's.</summary>
internal sealed class BorrowedWords : IRule
{
    public RuleInfo Info { get; } = new("borrowed-words", Severity.Error, "somebody else's words are quoted on the provider's own address")
    {
        Why = "A quote beside a provider's link reads as the provider's words; what another directory or article reports is told in ours.",
        Bad = "hosts: [provider.example.com]\nclaims:\n  - topic: data-residency\n    evidence:\n"
            + "      - { quote: EU regions exist., source: https://provider.example.com/docs, document: directory }",
        Good = "hosts: [provider.example.com]\nclaims:\n  - topic: data-residency\n    evidence:\n"
            + "      - { note: Reports that regions in the EU exist., source: https://provider.example.com/docs, document: directory }",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from pair in context.Evidence
        where pair.Evidence.Quote is not null && pair.Evidence.Document is not null && !context.Vocabulary.IsPrimary(pair.Evidence.Document.Value)
        where WebAddress.TryParse(pair.Evidence.Source?.Value, out var source) && pair.Provider.Owns(source)
        select Info.At(pair.Evidence.Quote!.At, $"the words of a `{pair.Evidence.Document}` stand beside the provider's own address",
            "say it in our words under `note:`, or give the address where the words stand");
}
