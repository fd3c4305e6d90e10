using InferCheck.Diagnostics;

namespace InferCheck.Quotes.Reports;

/// <summary>What there is to say after a run: what became of each quote, and which exceptions have outlived their reason.</summary>
public sealed record VerifyReportData(IReadOnlyList<QuoteFinding> Findings, IReadOnlyList<Diagnostic> Unneeded)
{
    public bool HasFindings => Unneeded.Count > 0 || Findings.Any(finding => finding.Outcome is QuoteOutcome.Changed or QuoteOutcome.Gone);
}
