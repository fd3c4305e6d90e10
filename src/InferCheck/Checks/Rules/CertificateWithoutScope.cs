using InferCheck.Diagnostics;

namespace InferCheck.Checks.Rules;

/// <summary>Certificates without a word on what they cover.</summary>
internal sealed class CertificateWithoutScope : IRule
{
    public RuleInfo Info { get; } = new("certificate-without-scope", Severity.Error, "certificates are named without their scope")
    {
        Why = "A certificate of the cloud platform need not cover the AI service; the reader must be told which it is.",
        Bad = "topic: certifications\nvalue: [iso27001]",
        Good = "topic: certifications\nvalue: [iso27001]\nscope: platform",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from pair in context.Claims
        where pair.Claim.Values.Count > 0 && pair.Claim.Scope is null
        where context.Vocabulary.FindTopic(pair.Claim.Topic?.Value)?.Fields.Contains("scope", StringComparer.Ordinal) == true
        select Info.At(pair.Claim.At, "these certificates have no `scope`", "say `service`, `platform` or `unknown`");
}
