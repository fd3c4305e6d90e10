using InferCheck.Diagnostics;

namespace InferCheck.Quotes.Reports;

/// <summary>The findings in the manner of `check`, then the counts: for terminals, and for pull requests.</summary>
public sealed class DiagnosticReport(IDiagnosticRenderer renderer) : IVerifyReport
{
    public void Write(VerifyReportData data, TextWriter output)
    {
        var findings = data.Findings.Select(QuoteRules.Diagnostic).OfType<Diagnostic>().Where(finding => finding.Severity > Severity.Note);
        renderer.Render(Diagnostic.Sort(findings.Concat(data.Unneeded)), output);
        output.WriteLine(VerifySummary.Counts(data.Findings));
        var hosts = VerifySummary.ByHost(data.Findings).ToList();
        var width = hosts.Select(host => host.Host.Length).DefaultIfEmpty().Max();
        foreach (var (host, counts) in hosts)
        {
            output.WriteLine($"  {Printable.Line(host).PadRight(width)}  {counts}");
        }
    }
}
