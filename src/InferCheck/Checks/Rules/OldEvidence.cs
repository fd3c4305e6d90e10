using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Checks.Rules;

/// <summary>A claim whose newest document is years old.</summary>
internal sealed class OldEvidence : IRule
{
    public RuleInfo Info { get; } = new("old-evidence", Severity.Note, "the newest document of a claim is three years old or older")
    {
        Why = "Terms change every year. An old document may have a younger one beside it.",
        Bad = "status: verified\nevidence:\n  - { quote: We do not train on your data., dated: 2020-07-01 }",
        Good = "status: verified\nevidence:\n  - { quote: We do not train on your data., dated: 2026-02-10 }",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) => EvidenceAge.Old(context, certificates: false)
        .Select(found => Info.At(found.Claim.At, $"nothing here is younger than {found.Newest:yyyy-MM-dd}",
            "look for a newer document, or say in the summary that none was found"));
}
