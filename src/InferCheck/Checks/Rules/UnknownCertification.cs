using InferCheck.Diagnostics;
using InferCheck.Model;
using InferCheck.Model.Shapes;

namespace InferCheck.Checks.Rules;

/// <summary>A certificate that `certifications.yaml` does not have.</summary>
internal sealed class UnknownCertification : IRule
{
    public RuleInfo Info { get; } = new("unknown-certification", Severity.Error, "a certificate is not in the vocabulary")
    {
        Why = "A certificate is only worth naming when the page can say what it is.",
        Bad = "topic: certifications\nvalue: [iso27002]",
        Good = "topic: certifications\nvalue: [iso27001]",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context)
    {
        var known = context.Vocabulary.Certifications.Select(certificate => certificate.Key).Except([Scopes.AnyOfService]).ToList();
        return Names(context)
            .Where(name => !known.Contains(name.Value, StringComparer.Ordinal))
            .Select(name => Info.At(name.At, $"`{Printable.Cut(name.Value)}` is not a certificate of the vocabulary",
                DidYouMean.HelpOrList(name.Value, known)));
    }

    private static IEnumerable<Scalar> Names(CheckContext context) =>
        context.Texts(FieldType.Certification).Select(found => found.Text).Concat(
            from pair in context.Claims
            where context.Vocabulary.FindTopic(pair.Claim.Topic?.Value) is { HasCertificates: true }
            from value in pair.Claim.Values
            select value);
}
