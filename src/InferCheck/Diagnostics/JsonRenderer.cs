using System.Text.Encodings.Web;
using System.Text.Json;

namespace InferCheck.Diagnostics;

/// <summary>Findings for programs: one array.</summary>
public sealed class JsonRenderer : IDiagnosticRenderer
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public void Render(IReadOnlyList<Diagnostic> diagnostics, TextWriter output) =>
        output.WriteLine(JsonSerializer.Serialize(diagnostics.Select(Row), Options));

    private static JsonRow Row(Diagnostic diagnostic) => new(
        diagnostic.Rule.Id,
        diagnostic.Severity.Name(),
        diagnostic.At.File,
        diagnostic.At.Line,
        diagnostic.At.Column,
        diagnostic.At.HasEnd ? diagnostic.At.EndLine : null,
        diagnostic.At.HasEnd ? diagnostic.At.EndColumn : null,
        diagnostic.Message,
        diagnostic.Help);

    private sealed record JsonRow(string Rule, string Severity, string File, int Line, int Column, int? EndLine, int? EndColumn, string Message, string? Help);
}
