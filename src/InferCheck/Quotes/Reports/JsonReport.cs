using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace InferCheck.Quotes.Reports;

/// <summary>Every quote with its outcome, for programs: one array.</summary>
public sealed class JsonReport : IVerifyReport
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public void Write(VerifyReportData data, TextWriter output) => output.WriteLine(JsonSerializer.Serialize(data.Findings.Select(Row), Options));

    private static JsonRow Row(QuoteFinding finding) => new(
        finding.Quote.Provider,
        finding.Quote.Topic,
        finding.Quote.Source,
        finding.Quote.Quote,
        finding.Outcome.Name(),
        finding.Similarity,
        finding.Diff ?? finding.Detail,
        finding.CheckedAt.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));

    private sealed record JsonRow(string Provider, string Topic, string Source, string Quote, string Outcome, double? Similarity, string? Detail,
        string CheckedAt);
}
