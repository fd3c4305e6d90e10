using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using InferCheck.Diagnostics;
using InferCheck.Policies;

namespace InferCheck.Site.Forms.Policies;

/// <summary>The answer to a policy for programs: one object, the same whether the policy could be read or not.</summary>
internal sealed class PolicyJson(PolicyFindings findings)
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public void Write(PolicyReport report, string? address, TextWriter output) =>
        Write(report.IsKept, address, findings.Supposed(report.Policy), report.Providers.Select(provider => PolicyRow.Of(provider, findings)),
            findings.All(report), output);

    public static void Write(IReadOnlyList<Diagnostic> faults, TextWriter output) => Write(kept: false, address: null, supposed: null, [], faults, output);

    private static void Write(
        bool kept, string? address, string? supposed, IEnumerable<PolicyRow> providers, IReadOnlyList<Diagnostic> found, TextWriter output)
    {
        using var rows = new StringWriter();
        new JsonRenderer().Render(found, rows);
        var findings = JsonNode.Parse(rows.ToString());
        output.WriteLine(JsonSerializer.Serialize(
            new { Kept = kept, Address = address, Supposed = supposed, Providers = providers, Findings = findings }, Options));
    }
}
