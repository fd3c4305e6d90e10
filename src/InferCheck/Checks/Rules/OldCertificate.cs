using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Checks.Rules;

/// <summary>A certificate shown as held on the word of a document that is years old.</summary>
internal sealed class OldCertificate : IRule
{
    public RuleInfo Info { get; } = new("old-certificate", Severity.Warning, "a certificate rests on a document that is three years old or older")
    {
        Why = "A certificate runs for three years at most, a report for one. What was held then need not be held now.",
        Bad = "topic: certifications\nstatus: verified\nevidence:\n  - { quote: We are certified under ISO 27001., dated: 2020-07-01 }",
        Good = "topic: certifications\nstatus: verified\nevidence:\n  - { quote: We are certified under ISO 27001., dated: 2026-02-10 }",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) => EvidenceAge.Old(context, certificates: true)
        .Select(found => Info.At(found.Claim.At, $"nothing here is younger than {found.Newest:yyyy-MM-dd}",
            "quote a newer document, or take the certificate out"));
}
