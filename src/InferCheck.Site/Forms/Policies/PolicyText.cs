using InferCheck.Diagnostics;
using InferCheck.Matching;
using InferCheck.Policies;

namespace InferCheck.Site.Forms.Policies;

/// <summary>The answer to a policy for people at a terminal: a line a provider, with its reasons below it.</summary>
internal sealed class PolicyText(PolicyFindings findings, TextWriter output)
{
    public void Write(ProviderVerdict provider)
    {
        output.WriteLine(findings.Line(provider));
        foreach (var line in provider.Remarks.Select(findings.Remark).Concat(provider.Excused.Select(findings.Remark)))
        {
            output.WriteLine($"  {Printable.Line(line)}");
        }
    }

    public void WriteSupposed(Policy policy)
    {
        if (findings.Supposed(policy) is { } supposed)
        {
            output.WriteLine(Printable.Line(supposed));
        }
    }

    public void WriteCounts(PolicyReport report, string? address)
    {
        var counts = Enum.GetValues<Outcome>()
            .Select(outcome => (Outcome: outcome, Count: report.Providers.Count(provider => provider.Stated.Outcome == outcome)))
            .Where(pair => pair.Count > 0)
            .Select(pair => $"{pair.Count} {findings.Label(pair.Outcome).ToLowerInvariant()}");
        output.WriteLine($"in use {report.Providers.Count}: {string.Join(", ", counts)}{(report.Expired.Count > 0 ? "; an exception has expired" : "")}; " +
            $"{(report.IsKept ? "the policy is kept" : "the policy is not kept")}");
        output.WriteLine(address is null ? "no page shows this: its lines differ in `only-if`" : $"the same question on the page: {address}");
    }
}
